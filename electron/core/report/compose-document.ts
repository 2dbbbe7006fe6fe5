import type { DocumentKind } from '../../../shared/contracts/values'
import type { Context } from '../context'
import { type Composed, type Composer } from './composed'
import { composeContractReport } from './contract-report'
import { composeControlFollowUp } from './control-follow-up'
import { composeControlPlan } from './control-plan'
import { composeFollowUpPlan } from './follow-up-plan'
import { composeFreeLetter } from './free-letter/free-letter'
import { composeDelayedLetter } from './delayed-letter'
import { type DocumentChoice, documentHead, missingInHead } from './head'
import { composeMultiYearPlan } from './multi-year-plan'
import { composeInformationRequest } from './information-request'
import { composePicture } from './picture'
import { composePlanLetter } from './plan-letter'
import { composeQualityReport } from './quality-report/compose'
import { composeProviderReport } from './provider-report/provider-report'
import { qualityLetterFrom } from './quality-letter/quality-letter'
import { composeRectification } from './rectification'
import { composeReviewNotes } from './review-notes'
import { composeRiskAnalysis } from './risk-analysis'
import { composeSanctionLetter } from './sanction-letter'
import { composeYearWheel } from './year-wheel'

/** Every kind of document, one line each. */
const composers: Record<DocumentKind, Composer> = {
  'arsrapport-avtalsuppfoljning': composeContractReport,
  'tjansteskrivelse-plan': composePlanLetter,
  'tjansteskrivelse-ej-verkstallda-beslut': composeDelayedLetter,
  riskanalys: composeRiskAnalysis,
  uppfoljningsplan: composeFollowUpPlan,
  flerarsplan: composeMultiYearPlan,
  arshjul: composeYearWheel,
  lagesbild: composePicture,
  internkontrollplan: composeControlPlan,
  'internkontroll-uppfoljning': composeControlFollowUp,
  minnesanteckningar: composeReviewNotes,
  uppgiftsbegaran: composeInformationRequest,
  'begaran-om-rattelse': composeRectification,
  'tjansteskrivelse-sanktion': composeSanctionLetter,
  kvalitetsberattelse: composeQualityReport,
  'tjansteskrivelse-kvalitetsberattelse': qualityLetterFrom((context, choice) =>
    composers.kvalitetsberattelse(context, choice),
  ),
  verksamhetsrapport: composeProviderReport,
  tjansteskrivelse: composeFreeLetter,
}

/** The same content for preview and file. */
export function composeDocument(context: Context, choice: DocumentChoice): Composed {
  const composed = composers[choice.kind](context, choice)
  // What the case itself gave the head is not missing.
  const head = composed.content?.head ?? documentHead(context, choice)
  return { ...composed, missing: [...missingInHead(head), ...composed.missing] }
}
