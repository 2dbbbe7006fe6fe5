/** Nämnd and year of the frame. */
export interface Scope {
  committeeId: string | null
  year: number
}
