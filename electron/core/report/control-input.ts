import { formatLaw, lawAt, type LawReference } from '../../../shared/domain/law-reference'
import { listInWords } from '../../../shared/domain/swedish'
import type { ControlInput } from '../../documents/control-plan/view-model'
import type { Database } from '../../database/database'
import { lawReferencesByConcept } from '../analyse/management-system/process-repo'
import type { Context } from '../context'
import { type ControlPlanRecord, otherControlPlans } from '../plan/control/control-plan-repo'
import { controlPlanView } from '../plan/control/control-plan-view'
import { type DocumentChoice, documentHead } from './head'

/** Plan and follow-up read the same view as the page. */
export function controlInput(context: Context, choice: DocumentChoice, plan: ControlPlanRecord): ControlInput {
  const { db, now, today } = context
  return {
    head: documentHead(context, choice),
    year: choice.year,
    madeAt: now().toISOString(),
    today,
    view: controlPlanView(db, plan, today),
    law: lawOn(lawReferencesByConcept(db), plan.decidedOn ?? today),
  }
}

const concept = 'nämndens ansvar och interna kontroll'

/** The law is that of the day of the decision. */
function lawOn(references: readonly LawReference[], day: string): string | null {
  const found = lawAt(references, concept, day)
  return found.length === 0
    ? null
    : listInWords(found.map((reference) => formatLaw(reference, true).replaceAll(' ', '\u00a0')))
}

/** Why there is nothing to write, and what to do about it. */
export function noControlPlan(db: Database, { year, committeeId }: DocumentChoice): string {
  const others = otherControlPlans(db, committeeId, year).map(({ committeeName }) => committeeName ?? 'alla nämnder')
  const none = `Det finns ingen internkontrollplan för ${year} med den nämnd som är vald.`
  return others.length === 0
    ? `${none} Starta en under Planera, Internkontroll, eller läs in bladet Internkontroll.`
    : `${none} Det finns en för ${listInWords(others)}: välj den i stället.`
}
