import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { versionStatusNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, ButtonLink, Card, EmptyState, Notice, Row, Stack } from '../../ui'
import { versionPath } from './paths'
import { titleOf } from './words'

/** Three years without a plan under the chosen nämnd: the ways to get one, or to where one is. */
export function NoMultiYear({ others, previous, serviceTypes }: Output<'plan.multiYear'>) {
  const { committeeId, year, chooseYear } = useScreen()
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const start = useCommand('plan.startMultiYear')
  const [, go] = useLocation()
  const next = Number(frame?.today.slice(0, 4) ?? year) + 1
  const begin = (from: 'proposal' | 'previous'): void => {
    start.mutate({ committeeId, year, from }, { onSuccess: ({ id }) => go(versionPath(id)) })
  }
  const planned = others.some(({ firstYear }) => firstYear === year)
  return (
    <Stack gap={4}>
      {start.error && <Notice kind="error" title={sentenceOf(start.error)} />}
      <Card>
        <EmptyState
          what={`Ingen ${planned ? (committeeId === null ? 'gemensam ' : 'egen ') : ''}flerårsplan ${year}–${year + 2} än.`}
          why={
            serviceTypes === 0
              ? 'Registret har inga insatser att planera för den valda nämnden.'
              : planned
                ? 'Åren är planerade på annat sätt: planerna står här under.'
                : `Programmet kan föreslå en: ${formatCount(serviceTypes, 'insats', 'insatser')} läggs ut så att intervallen hålls och åren blir jämna.`
          }
          action={
            serviceTypes === 0 ? (
              <ButtonLink href="/register/insatser">Öppna insatserna</ButtonLink>
            ) : (
              <Row>
                {year !== next && <Button onClick={() => chooseYear(next)}>Öppna planen från {next}</Button>}
                {previous !== null && (
                  <Button busy={start.isPending} onClick={() => begin('previous')}>
                    Rulla {previous.firstYear}–{previous.firstYear + 2} ett år
                  </Button>
                )}
                <Button look={planned ? 'default' : 'primary'} busy={start.isPending} onClick={() => begin('proposal')}>
                  Föreslå en flerårsplan
                </Button>
              </Row>
            )
          }
        />
      </Card>
      {others.length > 0 && (
        <Card title="Andra flerårsplaner">
          <ul>
            {others.map(({ id, committeeName, firstYear, status }) => (
              <li key={id}>
                <Link href={versionPath(id)}>{titleOf(firstYear)}</Link>, {committeeName ?? 'alla nämnder'},{' '}
                {versionStatusNames[status]}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Stack>
  )
}
