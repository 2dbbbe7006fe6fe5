import type { LaterModel } from '../../../documents/quality-report/later/view-model'
import { developmentOfYear } from '../../assess/development/development-of-year'
import { survey } from '../../collect/survey/survey'
import type { Context } from '../../context'
import { listProjects } from '../../plan/project/list-projects'
import { activitiesOf } from '../../plan/year-wheel/year-wheel-repo'
import { readSettings } from '../../settings/settings-repo'
import { controlInput } from '../control-input'
import type { DocumentChoice } from '../head'
import { currentControlPlan, decidedControlPlan } from '../../plan/control/control-plan-repo'
import { delayedPart } from './delayed-part'
import { economicPart } from './economic-part'
import { evaluationPart } from './evaluation-part'
import { followUpPart } from './follow-up-part'
import { indicatorViews } from './indicator-views'
import { individualPart } from './individual-part'
import { laterRepo } from './later-repo'
import { staffPart } from './staff-part'
import { supervisionCases } from './supervision-cases'

/** Years beside each other in the appendix's list of what comes from Historik. */
const yearsBack = 4

/** What the second half of a kvalitetsberättelse rests on: the rooms' own figures, read in one go. */
export function laterInput(context: Context, choice: DocumentChoice): LaterModel {
  const { db } = context
  const { year, committeeId } = choice
  const scope = { year, committeeId }
  return {
    survey: survey(context, scope),
    delayed: delayedPart(db, scope),
    followUp: followUpPart(context, choice),
    individual: individualPart(context, scope),
    economic: economicPart(context, scope),
    staff: staffPart(context, scope),
    control: controlOf(context, choice),
    evaluations: evaluationPart(context, scope),
    supervisions: supervisionCases(context, scope),
    indicators: indicatorViews(context, scope),
    projects: projectsOf(context, scope),
    development: developmentOfYear(context, scope),
    wheel: activitiesOf(db, false),
    fromHistory: historySeries(context, year),
    smallGroupLimit: readSettings(db).settings.collect.smallGroupLimit,
  }
}

/** The plan in force, else a draft; the joint one where the nämnd has none of its own. */
function controlOf(context: Context, choice: DocumentChoice): LaterModel['control'] {
  const { committeeId, year } = choice
  for (const id of committeeId === null ? [null] : [committeeId, null]) {
    const plan = decidedControlPlan(context.db, id, year) ?? currentControlPlan(context.db, id, year)
    if (plan !== undefined) return controlInput(context, choice, plan)
  }
  return null
}

const projectsOf = (context: Context, scope: { year: number; committeeId: string | null }): LaterModel['projects'] =>
  listProjects(context, {
    ...scope,
    search: '',
    sort: null,
    offset: 0,
    limit: 1000,
    includeArchived: false,
    kind: null,
    status: null,
  }).rows

function historySeries({ db }: Context, year: number): LaterModel['fromHistory'] {
  const rows = laterRepo(db).historySeries(year - yearsBack, year)
  return [...new Set(rows.map(({ series }) => series))].map((series) => ({
    series,
    years: rows.filter((row) => row.series === series).map((row) => row.year),
  }))
}
