import type { SuggestionKind, SystemMeasureState } from '../contracts/development'

/** Where a systemåtgärd stands. */
export const systemMeasureStateNames: Record<SystemMeasureState, string> = {
  proposed: 'föreslagen',
  decided: 'beslutad',
  done: 'klar',
  stopped: 'avbruten',
}

/** What a suggestion of an utvecklingsområde was found in. */
export const suggestionKindNames: Record<SuggestionKind, string> = {
  acrossServices: 'brister i flera insatser',
  findings: 'brister i en insats',
  growth: 'ökning',
  individual: 'individuppföljning',
  cause: 'händelseanalys',
  economic: 'ekonomisk kontroll',
}
