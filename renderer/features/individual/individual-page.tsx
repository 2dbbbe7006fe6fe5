import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../shared/contracts'
import { ask } from '../../lib/queries'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, Row, SkeletonRows, Tabs } from '../../ui'
import { BreakdownTab } from './breakdown-tab'
import { ChangeTab } from './change-tab'
import { GroupFilters } from './group-filters'
import { exportBreakdown } from './individual-excel'
import { QuestionsTab } from './questions-tab'
import { useGroup } from './use-group'
import { reachInWords } from './words'
import { YearsTab } from './years-tab'

const base = '/samla-in/individuppfoljning'

/** The year's individuppföljning as groups that point nobody out: judgements, questions, years, and what has grown. */
export default function IndividualPage() {
  const page = useGroup()
  const { group, by, tab, set } = page
  const { data, error } = useQuery(ask('collect.individual', { ...group, by }))
  const period = data && reachInWords(data.through, group.year)
  const register = (
    <ButtonLink look="primary" icon="plus" href={`${base}/registrera`}>
      Registrera svar
    </ButtonLink>
  )
  return (
    <Page>
      <PageHead
        kind="Samla in"
        title="Individuppföljning"
        meta={period}
        actions={
          <>
            <ButtonLink href={`${base}/omgangar`}>Omgångar</ButtonLink>
            {data && hasRows(data) && (
              <Button icon="table" onClick={() => void exportBreakdown(data, by, period ?? '')}>
                Exportera till Excel
              </Button>
            )}
            {register}
          </>
        }
      />
      {error && <Notice kind="error" title={error.message} />}
      {!data ? (
        <SkeletonRows count={8} />
      ) : !hasRows(data) && !page.isNarrowed ? (
        <Nothing data={data} year={group.year} />
      ) : (
        <>
          <GroupFilters page={page} choices={data.choices} />
          <Tabs
            label="Individuppföljning"
            active={tab}
            onChange={(id) => set('flik', id)}
            tabs={[
              { id: 'fordelning', label: 'Fördelning' },
              { id: 'fragor', label: 'Frågor och stöd' },
              { id: 'over-tid', label: 'Över tid' },
              { id: 'okning', label: 'Vad har ökat' },
            ]}
          >
            {tab === 'fordelning' && <BreakdownTab page={page} data={data} />}
            {tab === 'fragor' && <QuestionsTab page={page} />}
            {tab === 'over-tid' && <YearsTab page={page} />}
            {tab === 'okning' && <ChangeTab />}
          </Tabs>
        </>
      )}
    </Page>
  )
}

/** Whether anything of the year can be told at all. */
const hasRows = ({ total, rows }: Output<'collect.individual'>): boolean =>
  total.state === 'shown' || rows.some(({ all }) => all.state === 'shown')

function Nothing({ data, year }: { data: Output<'collect.individual'>; year: number }) {
  const { any, total, through, years, limit } = data
  const actions = (
    <Row>
      <ButtonLink icon="table" href="/register/import">
        Läs in från Excel
      </ButtonLink>
      <ButtonLink href={`${base}/registrera`}>Registrera svar</ButtonLink>
    </Row>
  )
  if (!any)
    return (
      <EmptyState
        what="Ingen individuppföljning än."
        why="Läs in avidentifierade rader från ert system i bladet Individuppföljning, eller registrera svar här."
        action={actions}
      />
    )
  if (total.state !== 'empty')
    return (
      <EmptyState
        what={`Färre än ${limit} svar i alla grupper. Inget kan visas utan att röja enskilda.`}
        why="Fler svar behövs, eller en annan nämnd eller ett annat år."
        action={actions}
      />
    )
  return (
    <EmptyState
      what={through === null ? `Inga svar visas för ${year} än.` : `Inga svar för ${reachInWords(through, year)}.`}
      why={`${
        through === null
          ? 'Ett år visas när dess första tertial är avslutad, så att ett enskilt svar inte går att räkna ut. '
          : ''
      }Svar finns för ${years.join(', ')}.`}
      action={actions}
    />
  )
}
