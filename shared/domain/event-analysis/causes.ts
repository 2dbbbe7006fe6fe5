import { CauseCategory } from '../../contracts/collect-values'

interface Cause {
  id: string
  parentId: string | null
  category: CauseCategory
  position: number
}

export interface PlacedCause<Of extends Cause> {
  cause: Of
  /** 0 for the nearest cause, one more for each why beneath it. */
  depth: number
  /** How many causes lie right beneath it: what has none is the root of its chain. */
  deeper: number
}

/** Every cause in its chain: groups in their fixed order, and beneath each cause the answers to why. */
export function inChains<Of extends Cause>(causes: readonly Of[]): PlacedCause<Of>[] {
  const beneath = (parentId: string | null): Of[] =>
    causes.filter((cause) => cause.parentId === parentId).toSorted((a, b) => a.position - b.position)
  const chain = (cause: Of, depth: number): PlacedCause<Of>[] => {
    const next = beneath(cause.id)
    return [{ cause, depth, deeper: next.length }, ...next.flatMap((deeper) => chain(deeper, depth + 1))]
  }
  return CauseCategory.options.flatMap((category) =>
    beneath(null)
      .filter((cause) => cause.category === category)
      .flatMap((cause) => chain(cause, 0)),
  )
}

/** The deepest why-chain that is of use; further down one asks about the whole society. */
export const deepest = 5
