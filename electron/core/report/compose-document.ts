import type { DocumentKind } from '../../../shared/contracts/values'
import type { Context } from '../context'
import { type Composed, type Composer, notYet } from './composed'
import { composeContractReport } from './contract-report'
import { composeControlFollowUp } from './control-follow-up'
import { composeControlPlan } from './control-plan'
import { composeFollowUpPlan } from './follow-up-plan'
import { composeDelayedLetter } from './delayed-letter'
import { type DocumentChoice, documentHead, missingInHead } from './head'
import { composeMultiYearPlan } from './multi-year-plan'
import { composeInformationRequest } from './information-request'
import { composePicture } from './picture'
import { composePlanLetter } from './plan-letter'
import { composeProviderReport } from './provider-report/provider-report'
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
  kvalitetsberattelse: () => notYet('Kvalitetsberättelsen har inget att visa än.'),
  'tjansteskrivelse-kvalitetsberattelse': () => notYet('Det finns ingen kvalitetsberättelse att skriva om än.'),
  verksamhetsrapport: composeProviderReport,
  tjansteskrivelse: () => notYet('Ange vad tjänsteskrivelsen gäller.'),
}

/** The same content for preview and file. */
export function composeDocument(context: Context, choice: DocumentChoice): Composed {
  const composed = composers[choice.kind](context, choice)
  // What the case itself gave the head is not missing.
  const head = composed.content?.head ?? documentHead(context, choice)
  return { ...composed, missing: [...missingInHead(head), ...composed.missing] }
}
