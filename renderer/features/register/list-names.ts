import type { ClientInput, Output } from '../../../shared/contracts'

/** The lists of the register. */
export type ListName =
  | 'register.committees'
  | 'register.serviceAreas'
  | 'register.serviceTypes'
  | 'register.providers'
  | 'register.units'
  | 'register.agreements'
  | 'register.requirements'
export type RowOf<N extends ListName> = Output<N>['rows'][number]
export type ListInput<N extends ListName> = Omit<ClientInput<N>, 'offset' | 'limit'>
