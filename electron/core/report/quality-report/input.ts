import type { EarlierModel } from '../../../documents/quality-report/view-model'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { Context } from '../../context'
import { readSettings } from '../../settings/settings-repo'
import { cooperationModel } from './cooperation'
import { deviationModel } from './deviations'
import { eventModel } from './events'
import { feedbackModel } from './feedback'
import { goalModel } from './goals'
import { goodQualityModel } from './good-quality'
import { lawModel } from './laws'
import { lexModel } from './lex'
import { systemModel } from './management-system'
import { organisationModel } from './organisation'
import { riskModel } from './risks'

/** What the first half tells, read in one go. */
export function earlierInput(context: Context, base: ReportBase): EarlierModel {
  const organisation = organisationModel(context, base)
  const [lexSarah, lexMaria] = [
    lexModel(context, base, organisation, 'lexSarah'),
    lexModel(context, base, organisation, 'lexMaria'),
  ]
  return {
    organisation,
    laws: lawModel(context, base, organisation),
    goodQuality: goodQualityModel(context, base, organisation),
    goals: goalModel(context, base),
    system: systemModel(context, base),
    cooperation: cooperationModel(context, base),
    risks: riskModel(context, base),
    events: eventModel(context, base, [lexSarah, lexMaria]),
    feedback: feedbackModel(context, base),
    deviations: deviationModel(context, base),
    lexSarah,
    lexMaria,
    smallGroupLimit: readSettings(context.db).settings.collect.smallGroupLimit,
  }
}
