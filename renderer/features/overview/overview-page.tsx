import { useQuery } from '@tanstack/react-query'
import { formatWeek, formatWeekdayDate } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask } from '../../lib/queries'
import { Page, PageHead } from '../../ui'
import { capital } from '../collect/review-words'
import { XrayCard } from '../xray/xray-card'
import { ChangesCard } from './changes-card'
import { FulfilmentCard } from './fulfilment-card'
import { NewMenu } from './new-menu'
import { OpenFindingsCard } from './open-findings-card'
import classes from './overview.module.css'
import { RiskCard } from './risk-card'
import { TodoCard } from './todo-card'

/** What waits first, then how the year goes. */
export default function OverviewPage() {
  const { committeeId, year } = useScreen()
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const scope = { committeeId, year }
  return (
    <Page>
      <PageHead
        title="Översikt"
        actions={<NewMenu />}
        meta={frame && `${capital(formatWeekdayDate(frame.today))}, ${formatWeek(frame.today)}`}
      />
      <div className={classes.upper}>
        <TodoCard {...scope} />
        <FulfilmentCard {...scope} />
      </div>
      <div className={classes.lower}>
        <RiskCard {...scope} />
        <OpenFindingsCard committeeId={committeeId} />
        <ChangesCard />
      </div>
      <XrayCard committeeId={committeeId} />
    </Page>
  )
}
