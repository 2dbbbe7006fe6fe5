import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { versionStatusNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import { ask } from '../../lib/queries'
import { Button, ButtonLink, Card, EmptyState, Page, PageHead, Row } from '../../ui'
import { planPath } from './plan-paths'
import { ProposeDialog } from './propose-dialog'

interface NoPlanProps {
  others: Output<'plan.current'>['others']
  defaultDays: number
}

/** A year without a plan under the chosen nämnd: the ways to get one, or to where one is. */
export function NoPlan({ others, defaultDays }: NoPlanProps) {
  const { committeeId, year, chooseYear } = useScreen()
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const { data: priorities } = useQuery(ask('plan.priorities', { committeeId, year }))
  const [proposing, setProposing] = useState(false)
  const next = Number(frame?.today.slice(0, 4) ?? year) + 1
  const count = priorities?.rows.length ?? 0
  return (
    <Page>
      <PageHead kind="Planera" title={`Uppföljningsplan ${year}`} />
      <Card>
        {priorities !== undefined && count === 0 ? (
          <EmptyState
            what={`Ingen uppföljningsplan för ${year} än.`}
            why={`Registret har inga avtal eller enheter att granska ${year}${committeeId === null ? '' : ' för den valda nämnden'}.`}
            action={<ButtonLink href="/register/avtal">Öppna avtalen</ButtonLink>}
          />
        ) : (
          <EmptyState
            what={`Ingen uppföljningsplan för ${year} än.`}
            why={`Programmet kan föreslå en: ${formatCount(count, 'avtal eller enhet', 'avtal och enheter')} vägs mot varandra, och varje rad får sitt skäl.`}
            action={
              <Row>
                {year !== next && <Button onClick={() => chooseYear(next)}>Öppna planen för {next}</Button>}
                <Button look="primary" onClick={() => setProposing(true)}>
                  Föreslå en plan
                </Button>
              </Row>
            }
          />
        )}
      </Card>
      {others.length > 0 && (
        <Card title={`Andra planer för ${year}`}>
          <ul>
            {others.map(({ id, committeeName, status }) => (
              <li key={id}>
                <Link href={planPath(id)}>{committeeName ?? 'Alla nämnder'}</Link>, {versionStatusNames[status]}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {proposing && (
        <ProposeDialog
          committeeId={committeeId}
          year={year}
          view={null}
          defaultDays={defaultDays}
          onClose={() => setProposing(false)}
        />
      )}
    </Page>
  )
}
