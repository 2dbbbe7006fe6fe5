import { commonRequirements, MISCONDUCT, ownRequirements, type RequirementLine } from './catalogue/requirements.ts'
import { TODAY } from './dates.ts'
import { lawOn } from './law.ts'
import type { Row } from './rows.ts'
import { serviceTypes, type ServiceType } from './service-types.ts'

const misconduct: RequirementLine = [MISCONDUCT, 'lex Sarah', 'trygghet och säkerhet', 4]

/** A clause number belongs to the insats's agreement; a legal concept becomes today's paragraph; the rest stands as it is. */
const sourceOf = (clause: string, type: ServiceType): string =>
  /^\d+\.\d+$/.test(clause) ? `Avtal ${type.short} p. ${clause}` : (lawOn(clause, TODAY, type.area.lss) ?? clause)

/** What every agreement says of the cooperation with the municipality; a brist in it rests on this. */
export const GENERAL_TERMS =
  'Allmänna villkor om rapportering, fakturering, underleverantörer och uppföljning av insatsen följs'

/** @param withGeneralTerms the insatser that a brist in the general terms was found in */
export const requirementRows = (withGeneralTerms: ReadonlySet<ServiceType>): Row[] =>
  serviceTypes.flatMap((type, at) => {
    const common = commonRequirements[at % commonRequirements.length]
    const general: RequirementLine[] = withGeneralTerms.has(type) ? [[GENERAL_TERMS, '2.6', 'effektivitet', 2]] : []
    const lines = [...(ownRequirements[type.name] ?? []), misconduct, ...(common ? [common] : []), ...general]
    return lines.map(([text, clause, qualityArea, consequence]) => ({
      Insats: type.name,
      Krav: text,
      Källa: sourceOf(clause, type),
      Kvalitetsområde: qualityArea,
      Konsekvens: consequence,
    }))
  })
