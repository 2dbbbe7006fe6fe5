import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { LexKind } from '../../../shared/contracts/lex'
import { lexKindNames } from '../../../shared/text/lex-names'
import { ask } from '../../lib/queries'
import { CommandError } from '../../lib/command-error'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useCommand } from '../../lib/queries'
import { confirmDialog, MenuButton, Notice, Page, PageHead, SkeletonRows, Tabs, ToneChip, WithPanel } from '../../ui'
import { EventAnalysis } from '../event-analysis/event-analysis'
import { RecordHistory } from '../register/record-history'
import { CaseAside } from './case-aside'
import { CaseSteps } from './case-steps'
import classes from './lex.module.css'
import { listPath } from './lex-paths'
import { StageChip, whoWords } from './lex-words'
import { ReportForm } from './report-form'

const tabs = ['arendet', 'handelseanalys', 'historik'] as const

/** One lex Sarah or lex Maria: its steps, its händelseanalys, and everything that has happened to it. */
export function CasePage({ kind }: { kind: LexKind }) {
  const { id } = useParams<{ id: string }>()
  const { values, set } = useAddressFilter(['flik'])
  const [, go] = useLocation()
  const [editing, setEditing] = useState(false)
  const { data: view, error } = useQuery(ask('collect.lexCase', { kind, id }))
  const archive = useCommand('collect.archiveLexCase')
  const active = oneOf(tabs, values.flik) ?? 'arendet'

  if (error) {
    return (
      <Page>
        <PageHead title="Ärendet går inte att visa" />
        <Notice kind="error" title={error.data.userMessage} />
      </Page>
    )
  }
  if (view === undefined) return <SkeletonRows count={8} />
  const { lexCase, analysis } = view
  const { version, number, archivedAt } = lexCase

  const toggleArchived = async () => {
    const sure =
      archivedAt !== null ||
      (await confirmDialog({
        title: `Arkivera ${number}?`,
        body: 'Ärendet försvinner ur listor och räknas inte med. Inget tas bort, och det kan hämtas tillbaka.',
        confirm: 'Arkivera',
      }))
    if (sure) archive.mutate({ kind, id, version, archived: archivedAt === null })
  }

  return (
    <Page fill>
      <PageHead
        kind={lexKindNames[kind]}
        title={number}
        chip={
          <>
            <StageChip lexCase={lexCase} />
            {archivedAt !== null && <ToneChip>Arkiverad</ToneChip>}
          </>
        }
        below={[whoWords(lexCase), lexCase.serviceTypeName].filter((part) => part !== null).join(', ') || undefined}
        actions={
          <MenuButton
            label="Mer"
            choices={[
              { label: 'Alla ärenden', icon: 'table', onClick: () => go(listPath(kind)) },
              {
                label: archivedAt === null ? 'Arkivera ärendet' : 'Hämta tillbaka ur arkivet',
                icon: 'archive',
                onClick: () => void toggleArchived(),
              },
            ]}
          />
        }
      />
      <CommandError error={archive.error} />
      {lexCase.warning !== null && <Notice kind="warning" title={lexCase.warning} />}
      <WithPanel>
        <div className={classes.scroll}>
          <Tabs
            label="Ärendets delar"
            active={active}
            onChange={(tab) => set('flik', tab)}
            tabs={[
              { id: 'arendet', label: 'Ärendet' },
              { id: 'handelseanalys', label: 'Händelseanalys', count: analysis?.causes },
              { id: 'historik', label: 'Historik' },
            ]}
          >
            {active === 'arendet' && <CaseSteps key={id} view={view} onEditReport={() => setEditing(true)} />}
            {active === 'handelseanalys' && <EventAnalysis key={id} kind={kind} id={id} />}
            {active === 'historik' && <RecordHistory recordType={kind} recordId={id} />}
          </Tabs>
        </div>
        {editing ? (
          <ReportForm
            key={id}
            kind={kind}
            lexCase={lexCase}
            onClose={() => setEditing(false)}
            onSaved={() => setEditing(false)}
          />
        ) : (
          <CaseAside view={view} onAnalyse={() => set('flik', 'handelseanalys')} />
        )}
      </WithPanel>
    </Page>
  )
}
