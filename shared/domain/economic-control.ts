/** What a control of an utförare's economy has noted; 0 and 1 as stored, texts as written. */
export interface EconomicControl {
  fTax: number | null
  registered: number | null
  employerContributions: string | null
  taxDebts: string | null
  creditRating: string | null
  exclusionGround: string | null
  boardRemark: string | null
  remark: string | null
}

/** What somebody has decided of a part stands last in its words, and counts before any reading of them. */
const judged = /(?:^|[ ,])(utan|med) anmärkning$/i
/** Ways to write that there is nothing to remark on. */
const nothing = /^(|-|–|0|0 kr|nej|inga|ingen|inget|ingen anmärkning|inga anmärkningar|utan anmärkning|ok|u\.? ?a\.?)$/i
/** Ways to write that what should be paid is paid; 'betalda för sent' is not one of them. */
const paid = /^(ja|betald|betalda|betalt|inbetalda)$/i
/** Ways to write that the credit rating is poor; a class of letters or figures says nothing without its scale. */
const poorRating = /(låg|svag|dålig|hög risk|avstå|ej kreditvärdig|betalningsanmärkning)/i

const says = (text: string | null): text is string => text !== null && !nothing.test(text.trim())

/** True for words that are a remark: as somebody decided, else as `reads` understands them. */
function remarks(text: string | null, reads: (text: string) => boolean): boolean {
  if (text === null) return false
  const decided = judged.exec(text.trim())?.[1]?.toLowerCase()
  return decided === undefined ? reads(text.trim()) : decided === 'med'
}

/** How the words of a part that is written as text are understood where nobody has decided. */
export const readsAsRemark = {
  employerContributions: (text: string) => remarks(text, (words) => says(words) && !paid.test(words)),
  taxDebts: (text: string) => remarks(text, says),
  creditRating: (text: string) => remarks(text, (words) => poorRating.test(words)),
  exclusionGround: (text: string) => remarks(text, says),
} as const

/** What a control remarked on, as words that fit after 'anmärkte på'. Nothing noted is no remark. */
export function economicRemarks(control: EconomicControl): string[] {
  const { fTax, registered, employerContributions, taxDebts, creditRating, exclusionGround, boardRemark, remark } =
    control
  const about = (part: keyof typeof readsAsRemark, text: string | null, words: string): string[] =>
    text !== null && readsAsRemark[part](text) ? [words] : []
  return [
    ...(fTax === 0 ? ['saknad F-skatt'] : []),
    ...(registered === 0 ? ['saknad registrering'] : []),
    ...about('employerContributions', employerContributions, 'arbetsgivaravgifter'),
    ...about('taxDebts', taxDebts, 'skatteskulder'),
    ...about('creditRating', creditRating, 'kreditbetyg'),
    ...about('exclusionGround', exclusionGround, 'uteslutningsgrund'),
    ...(boardRemark === null ? [] : ['styrelse']),
    ...(says(remark) ? [`”${remark.trim().replace(/\.+$/, '')}”`] : []),
  ]
}
