import type { ReviewKind } from '../../contracts/values'

const ordinals = ['', 'Varje år', 'Vartannat år', 'Vart tredje år', 'Vart fjärde år', 'Vart femte år', 'Vart sjätte år']

/** Made because of something that happened, not because a time has come. */
const onceOnly: readonly ReviewKind[] = ['followUp', 'prompted', 'targeted']

/**
 * How often a follow-up recurs, in words: 'Vart tredje år' for 36 months, 'Var 18:e månad' where it is not whole years. A
 * HSL-uppföljning is made every year by MAS and MAR, whatever the insats's interval says.
 */
export function regularityWords(kind: ReviewKind, intervalMonths: number): string {
  if (onceOnly.includes(kind)) return 'En gång'
  if (kind === 'healthCare') return 'Varje år'
  const years = intervalMonths / 12
  return ordinals[years] ?? (Number.isInteger(years) ? `Vart ${years}:e år` : `Var ${intervalMonths}:e månad`)
}
