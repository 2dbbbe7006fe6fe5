import { EconomicPart, type EconomicJudgement } from '../../contracts/collect-values'
import { economicPartNames } from '../../text/collect-names'
import { listInWords } from '../swedish'
import type { PartFinding } from './parts'

/** What the program proposes of a control and why, in a sentence; no judgement while nothing has been checked. */
export interface ProposedJudgement {
  judgement: EconomicJudgement | null
  because: string
}

/** A remark on one of these alone can end an agreement (LOU 13 kap., the agreements' own terms). */
const grave: readonly EconomicPart[] = ['fTax', 'registered', 'exclusionGround']
/** So many parts with a remark are serious together. */
const manyRemarks = 3

/**
 * The judgement that the parts speak for: serious when F-skatt, registration or a ground for exclusion is remarked on, or
 * three parts or more; a remark when any part or the control as a whole has one; else without remark. People decide.
 */
export function proposedJudgement(parts: readonly PartFinding[], remark: string | null): ProposedJudgement {
  const withResult = (result: PartFinding['result']): EconomicPart[] =>
    EconomicPart.options.filter((part) => (parts.find((one) => one.part === part)?.result ?? null) === result)
  const named = (chosen: readonly EconomicPart[]): string => listInWords(chosen.map((part) => economicPartNames[part]))
  const remarked = withResult('remark')
  const missing = withResult(null)
  const unknown = missing.length === 0 ? '' : ` Inte kontrollerat: ${named(missing)}.`
  if (missing.length === EconomicPart.options.length && remark === null)
    return { judgement: null, because: 'Ingen del är kontrollerad än.' }
  if (remarked.some((part) => grave.includes(part)))
    return {
      judgement: 'serious',
      because: `Anmärkning på ${named(remarked.filter((part) => grave.includes(part)))} är allvarlig i sig.${unknown}`,
    }
  if (remarked.length >= manyRemarks)
    return {
      judgement: 'serious',
      because: `Anmärkning på ${remarked.length} delar tillsammans: ${named(remarked)}.${unknown}`,
    }
  if (remarked.length > 0) return { judgement: 'remark', because: `Anmärkning på ${named(remarked)}.${unknown}` }
  if (remark !== null) return { judgement: 'remark', because: `Kontrollen har en anmärkning i ord.${unknown}` }
  return { judgement: 'clear', because: `Ingen anmärkning på det som är kontrollerat.${unknown}` }
}

/** What a judgement must be accompanied by. Field → Swedish sentence; {} is right. */
export function judgementErrors(
  {
    judgement,
    judgementReason,
    authorityNote,
  }: {
    judgement: EconomicJudgement | null
    judgementReason: string | null
    authorityNote: string | null
  },
  proposed: EconomicJudgement | null,
): Record<string, string> {
  const errors: Record<string, string> = {}
  if (judgement === null) return errors
  if (!judgementReason && (judgement !== 'clear' || judgement !== proposed)) {
    errors['judgementReason'] =
      judgement === proposed
        ? 'Skriv vad bedömningen bygger på.'
        : 'Bedömningen skiljer sig från förslaget. Skriv varför.'
  }
  if (judgement === 'serious' && !authorityNote) {
    errors['authorityNote'] =
      'Skriv om misstanke har lämnats till ansvarig myndighet, vilken och när, eller varför det inte behövs.'
  }
  return errors
}
