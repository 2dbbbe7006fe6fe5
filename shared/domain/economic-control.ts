/** What a control of an utförare's economy has noted; 0 and 1 as stored, texts as written. */
export interface EconomicControl {
  fTax: number | null
  registered: number | null
  employerContributions: string | null
  taxDebts: string | null
  creditRating: string | null
  exclusionGround: string | null
  remark: string | null
}

/** Ways to write that there is nothing to remark on. */
const nothing = /^(|-|–|0|0 kr|nej|inga|ingen|inget|ingen anmärkning|inga anmärkningar|utan anmärkning|ok|u\.? ?a\.?)$/i
/** Ways to write that what should be paid is paid; 'betalda för sent' is not one of them. */
const paid = /^(ja|betald|betalda|betalt|inbetalda)$/i
/** Ways to write that the credit rating is poor; a class of letters or figures says nothing without its scale. */
const poorRating = /(låg|svag|dålig|hög risk|avstå|ej kreditvärdig|betalningsanmärkning)/i

const says = (text: string | null): text is string => text !== null && !nothing.test(text.trim())

/** What a control remarked on, as words that fit after 'anmärkte på'. Nothing noted is no remark. */
export function economicRemarks(control: EconomicControl): string[] {
  const { fTax, registered, employerContributions, taxDebts, creditRating, exclusionGround, remark } = control
  return [
    ...(fTax === 0 ? ['saknad F-skatt'] : []),
    ...(registered === 0 ? ['saknad registrering'] : []),
    ...(says(employerContributions) && !paid.test(employerContributions.trim()) ? ['arbetsgivaravgifter'] : []),
    ...(says(taxDebts) ? ['skatteskulder'] : []),
    ...(creditRating !== null && poorRating.test(creditRating) ? ['kreditbetyg'] : []),
    ...(says(exclusionGround) ? ['uteslutningsgrund'] : []),
    ...(says(remark) ? [`”${remark.trim().replace(/\.+$/, '')}”`] : []),
  ]
}
