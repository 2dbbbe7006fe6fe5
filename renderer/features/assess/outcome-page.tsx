import { useQuery } from '@tanstack/react-query'
import { formatCount, formatShare } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { ButtonLink, Card, Columns, EmptyState, KeyFigure, Notice, Page, PageHead, SkeletonRows } from '../../ui'
import classes from './assess.module.css'
import { OutcomeChart } from './outcome-chart'
import { OutcomeTable } from './outcome-table'
import { rowsOf } from './rows-address'

/** The year's outcome per insats and form: counts first, shares beside, and a way back to the rows from every figure. */
export default function OutcomePage() {
  const { committeeId, year } = useScreen()
  const { data: figures, error } = useQuery(ask('assess.outcomes', { committeeId, year }))
  const ofYear = figures?.year === year ? figures : undefined

  return (
    <Page>
      <PageHead kind="Bedöma" title="Utfall" meta={`${year}`} />
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {ofYear === undefined && !error && <SkeletonRows count={8} />}
      {ofYear && ofYear.serviceTypes.length === 0 && (
        <Card>
          <EmptyState
            what={`Inga granskningar ${year}.`}
            why="Utfallet räknas på årets granskningar och på Historik."
            action={<ButtonLink href="/samla-in/granskningar">Öppna granskningar</ButtonLink>}
          />
        </Card>
      )}
      {ofYear && ofYear.serviceTypes.length > 0 && (
        <>
          {ofYear.differences.length > 0 && (
            <Notice
              kind="warning"
              title={`Registret och Historik skiljer sig åt i ${formatCount(ofYear.differences.length, 'uppgift', 'uppgifter')}.`}
              details={ofYear.differences}
            />
          )}
          <Columns least={22}>
            <Card title="Genomförande">
              <KeyFigure
                value={`${ofYear.completed} av ${ofYear.planned}`}
                words={`planerade är genomförda${shareOf(ofYear.completed, ofYear.planned)}`}
                href={rowsOf({ status: 'completed' })}
              />
              <p className={classes.quiet}>Påkallade granskningar räknas inte: de kommer inte ur planen.</p>
            </Card>
            <Card title="Ej genomförda" note={ofYear.notCompleted.length === 0 ? undefined : 'med orsak'}>
              {ofYear.notCompleted.length === 0 ? (
                <p className={classes.quiet}>Ingen planerad granskning är registrerad som ej genomförd.</p>
              ) : (
                <ul className={classes.reasons}>
                  {ofYear.notCompleted.map(({ reason, count }) => (
                    <li key={reason}>
                      <span>{reason}</span>
                      <ButtonLink look="link" href={rowsOf({ reason })}>
                        {String(count)}
                      </ButtonLink>
                    </li>
                  ))}
                </ul>
              )}
            </Card>
          </Columns>
          <Card title="Utfall per insats och form" note="andelar av granskningar med utfall" flush>
            <OutcomeTable groups={ofYear.serviceTypes} />
          </Card>
          <Card title="Utfall i bild" note="antal i varje del, samma uppgifter som i tabellen">
            <OutcomeChart groups={ofYear.serviceTypes} />
          </Card>
        </>
      )}
    </Page>
  )
}

/** ' (89 %)', or nothing where nothing is planned. */
const shareOf = (part: number, base: number): string => / (\(.*\))$/.exec(formatShare(part, base))?.[0] ?? ''
