import { type ReactNode, useState } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import { formatDateTime } from '../../../shared/text/format'
import { call } from '../../lib/client'
import { sentenceOf, useCommand } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Button, confirmDialog, Facts, Notice, Page, PageHead, type Tab, Tabs, ToneChip, WithPanel } from '../../ui'
import { RecordHistory } from './record-history'
import classes from './record-page.module.css'

type Archivable = ClientInput<'register.archive'>['recordType']

export interface RecordTab extends Tab<string> {
  content: ReactNode
}

interface RecordPageProps {
  recordType: Archivable
  /** 'Utförare', above the name. */
  kind: string
  title: string
  record: { id: string; version: number; archivedAt: string | null }
  facts: ReadonlyArray<{ label: string; value: ReactNode | null }>
  /** `open` shows one of `panels`, and is missing while the record is archived; `showTab` changes tab. */
  tabs: (open: OpenPanel | undefined, showTab: (tab: string) => void) => readonly RecordTab[]
  /** Something to know before the rest, such as possible doubles. */
  notice?: ReactNode
  /** Before the buttons in the head: the way to a page about the same. */
  leads?: ReactNode
  /** What archiving means for this kind of record, in a sentence. */
  archiveMeans: string
  /** `edit` with the record's own form, and those that the tabs open. */
  panels: Readonly<Record<'edit' | (string & {}), (panel: { onClose: () => void }) => ReactNode>>
}

type OpenPanel = (panel: string) => void

/** 'Nytt avtal' in a card's head; nothing where nothing can be added. */
export function AddButton({ open, panel, children }: { open: OpenPanel | undefined; panel: string; children: string }) {
  if (open === undefined) return null
  return (
    <Button look="quiet" inRow icon="plus" onClick={() => open(panel)}>
      {children}
    </Button>
  )
}

/** One record with everything that hangs on it, its history last. Archived ones can be brought back, not changed. */
export function RecordPage({
  recordType,
  kind,
  title,
  record,
  facts,
  tabs,
  notice,
  leads,
  archiveMeans,
  panels,
}: RecordPageProps) {
  const { id, version, archivedAt } = record
  const { values, set } = useAddressFilter(['flik'])
  const showTab = (tab: string): void => set('flik', tab)
  const [panel, setPanel] = useState<string | null>(null)
  const archive = useCommand('register.archive')
  const all: readonly RecordTab[] = [
    ...tabs(archivedAt === null ? setPanel : undefined, showTab),
    { id: 'historik', label: 'Historik', content: <RecordHistory recordType={recordType} recordId={id} /> },
  ]
  const active =
    oneOf(
      all.map((tab) => tab.id),
      values.flik,
    ) ??
    all[0]?.id ??
    ''

  const [refusal, setRefusal] = useState<string | null>(null)

  /** Asks the rules first and the user only when they allow it. */
  const change = async (archived: boolean): Promise<void> => {
    try {
      const { ok, reasons } = await call('register.archiveCheck', { recordType, id })
      setRefusal(ok ? null : reasons.join(' '))
      if (!ok) return
      const sure = !archived || (await confirmDialog(archiveQuestion(title, archiveMeans)))
      if (sure) await archive.mutateAsync({ recordType, id, version, archived })
    } catch (cause) {
      setRefusal(sentenceOf(cause))
    }
  }

  return (
    <Page fill>
      <PageHead
        kind={kind}
        title={title}
        chip={archivedAt !== null && <ToneChip>Arkiverad {formatDateTime(archivedAt).slice(0, 10)}</ToneChip>}
        actions={
          archivedAt === null ? (
            <>
              {leads}
              <Button busy={archive.isPending} onClick={() => void change(true)}>
                Arkivera
              </Button>
              <Button look={panel === null ? 'primary' : 'default'} icon="pencil" onClick={() => setPanel('edit')}>
                Ändra
              </Button>
            </>
          ) : (
            <Button look="primary" icon="undo" busy={archive.isPending} onClick={() => void change(false)}>
              Ta tillbaka
            </Button>
          )
        }
        below={<Facts facts={facts} />}
      />
      {refusal !== null && <Notice kind="warning" title={refusal} />}
      {notice}
      <WithPanel>
        <div className={classes.content}>
          <Tabs label={`Om ${title}`} tabs={all} active={active} onChange={showTab}>
            {all.find((tab) => tab.id === active)?.content}
          </Tabs>
        </div>
        {panel !== null && archivedAt === null && panels[panel]?.({ onClose: () => setPanel(null) })}
      </WithPanel>
    </Page>
  )
}

const archiveQuestion = (title: string, archiveMeans: string) => ({
  title: `Arkivera ${title}?`,
  body: `${archiveMeans} Inget tas bort, och du kan ta tillbaka det.`,
  confirm: 'Arkivera',
})
