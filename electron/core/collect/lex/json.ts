import type { Output } from '../../../../shared/contracts'

/** `figures lex-sarah` as scripts read it: names and order as in interfaces.md. */
export const lexFiguresJson = ({ years }: Output<'collect.lexFigures'>) => ({
  years: years.map(({ year, reports, reportedToIvo }) => ({ year, reports, reportedToIvo })),
})
