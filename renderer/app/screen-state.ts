import { create } from 'zustand'
import { persist } from 'zustand/middleware'

interface ScreenState {
  /** The nämnd chosen in the top bar; null is all of them. */
  committeeId: string | null
  year: number
  chooseCommittee: (id: string | null) => void
  chooseYear: (year: number) => void
}

/** What the screen remembers between starts. Records are never kept here: they live in the query cache. */
export const useScreen = create<ScreenState>()(
  persist(
    (set) => ({
      committeeId: null,
      year: new Date().getFullYear(),
      chooseCommittee: (committeeId) => set({ committeeId }),
      chooseYear: (year) => set({ year }),
    }),
    { name: 'kvalitetshjulet-screen', version: 1 },
  ),
)
