import type { Output } from '../../../shared/contracts'

/** Everything that the page of a granskning shows. */
export type ReviewView = Output<'collect.review'>
