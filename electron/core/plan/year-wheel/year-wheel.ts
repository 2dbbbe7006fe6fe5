import type { Handler } from '../../handler'
import { activitiesOf, archivedActivities } from './year-wheel-repo'

export const yearWheel: Handler<'plan.yearWheel'> = ({ db }, { includeArchived }) => ({
  activities: activitiesOf(db, includeArchived),
  archived: archivedActivities(db),
})
