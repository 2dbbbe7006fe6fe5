import { Link } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { versionStatusNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, ButtonLink, Card, EmptyState, Notice, Page, PageHead, Row } from '../../ui'
import { controlPath, portfoliosPath } from './control-paths'

/** A year without a plan under the chosen nämnd: the ways to get one, or to where one is. */
export function NoControlPlan({ found }: { found: Output<'plan.controlPlan'> }) {
  const { committeeId, year } = useScreen()
  const start = useCommand('plan.startControlPlan')
  const { others, earlier, portfolios } = found
  const begin = (copyFromId: string | null): void => start.mutate({ committeeId, year, copyFromId })
  const scope = others.length === 0 ? '' : committeeId === null ? 'gemensam ' : 'egen '
  return (
    <Page>
      <PageHead kind="Planera" title={`Internkontroll ${year}`} />
      {start.error && <Notice kind="error" title={sentenceOf(start.error)} />}
      <Card>
        <EmptyState
          what={`Ingen ${scope}internkontrollplan för ${year} än.`}
          why={
            portfolios === 0
              ? `Den hämtar sina risker ur en riskportfölj, och någon sådan finns inte för ${year}.`
              : `${formatCount(portfolios, 'riskportfölj finns', 'riskportföljer finns')} att hämta risker ur.`
          }
          action={
            <Row>
              {portfolios === 0 && (
                <>
                  <ButtonLink href="/register/import">Läs in bladet Internkontroll</ButtonLink>
                  <ButtonLink look="primary" href={portfoliosPath}>
                    Gör en riskportfölj
                  </ButtonLink>
                </>
              )}
              {earlier !== null && (
                <Button busy={start.isPending} onClick={() => begin(earlier.id)}>
                  Kopiera planen för {earlier.year},{' '}
                  {formatCount(earlier.activities, 'kontrollmoment', 'kontrollmoment')}
                </Button>
              )}
              {portfolios > 0 && (
                <Button look="primary" busy={start.isPending} onClick={() => begin(null)}>
                  Starta en tom plan
                </Button>
              )}
            </Row>
          }
        />
      </Card>
      {others.length > 0 && (
        <Card title={`Planer för ${year}`}>
          <ul>
            {others.map(({ id, committeeName, status }) => (
              <li key={id}>
                <Link href={controlPath(id)}>{committeeName ?? 'Alla nämnder'}</Link>, {versionStatusNames[status]}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  )
}
