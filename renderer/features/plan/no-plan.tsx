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
  const { data: priorities } = useQuery(ask('plan.priorities', { committeeId, year, limit: 1 }))
  const [proposing, setProposing] = useState(false)
  const next = Number(frame?.today.slice(0, 4) ?? year) + 1
  const count = priorities?.totalUnfiltered ?? 0
  const propose = (
    <Button look={others.length === 0 ? 'primary' : 'default'} onClick={() => setProposing(true)}>
      {others.length === 0
        ? 'Föreslå en plan'
        : committeeId === null
          ? 'Föreslå en gemensam plan'
          : 'Föreslå en egen plan'}
    </Button>
  )
  return (
    <Page>
      <PageHead kind="Planera" title={`Uppföljningsplan ${year}`} />
      <Card>
        <EmptyState
          what={`Ingen ${others.length === 0 ? '' : committeeId === null ? 'gemensam ' : 'egen '}uppföljningsplan för ${year} än.`}
          why={
            priorities !== undefined && count === 0
              ? `Registret har inga avtal eller enheter att granska ${year}${committeeId === null ? '' : ' för den valda nämnden'}.`
              : others.length > 0
                ? 'Året är planerat på annat sätt: planerna står här under.'
                : `Programmet kan föreslå en: ${formatCount(count, 'avtal eller enhet', 'avtal och enheter')} vägs mot varandra, och varje rad får sitt skäl.`
          }
          action={
            priorities !== undefined && count === 0 ? (
              <ButtonLink href="/register/avtal">Öppna avtalen</ButtonLink>
            ) : (
              <Row>
                {year !== next && <Button onClick={() => chooseYear(next)}>Öppna planen för {next}</Button>}
                {propose}
              </Row>
            )
          }
        />
      </Card>
      {others.length > 0 && (
        <Card title={`Planer för ${year}`}>
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
