import { yearWheelDocument } from '../../documents/year-wheel/document'
import { formatCount } from '../../../shared/text/format'
import { activitiesOf } from '../plan/year-wheel/year-wheel-repo'
import { type Composer, notYet, written } from './composed'
import { documentHead } from './head'

export const composeYearWheel: Composer = (context, choice) => {
  const activities = activitiesOf(context.db, false)
  if (activities.length === 0) {
    return notYet('Årshjulet är tomt. Lägg in aktiviteter under Planera, Årshjul, eller läs in bladet Årshjul.')
  }
  const nobody = activities.filter(({ responsible }) => (responsible ?? '').trim() === '').length
  return written(
    yearWheelDocument({
      head: documentHead(context, choice),
      madeAt: context.now().toISOString(),
      year: choice.year,
      activities,
    }),
    nobody === 0
      ? []
      : [`${formatCount(nobody, 'aktivitet', 'aktiviteter')} i årshjulet saknar ansvarig; där står ”uppgift saknas”.`],
  )
}
