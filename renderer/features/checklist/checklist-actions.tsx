import { useState } from 'react'
import { runJob } from '../../lib/client'
import { CommandError } from '../../lib/command-error'
import { download } from '../../lib/download'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, confirmDialog, MenuButton, Notice, WaitingButton } from '../../ui'
import { SelectField } from '../../ui/forms'
import { versionStatusNames } from '../../../shared/text/names'
import { CopyDialog } from './copy-dialog'
import { DecideDialog } from './decide-dialog'
import classes from './editor.module.css'
import type { ChecklistView, Editing } from './editing'

interface ChecklistActionsProps {
  view: ChecklistView
  /** A form is open beside, with a primary button of its own. */
  busy: boolean
  begin: (editing: Editing) => void
  showVersion: (versionId: string | null) => void
  go: (address: string) => void
}

/** What can be done with a checklist: decide the draft or begin a new version, and the seldom things under Mer. */
export function ChecklistActions({ view, busy, begin, showVersion, go }: ChecklistActionsProps) {
  const { checklist, versions, shown, canDecide } = view
  const revise = useCommand('collect.reviseChecklist')
  const archive = useCommand('collect.archiveChecklist')
  const removeDraft = useCommand('collect.removeChecklistDraft')
  const [dialog, setDialog] = useState<'decide' | 'copy' | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const { id, version } = checklist
  const isArchived = checklist.archivedAt !== null
  const earlier = versions.find(({ revision }) => revision === shown.revision - 1)

  const putAway = async () => {
    if (isArchived) return archive.mutate({ id, version, archived: false })
    const sure = await confirmDialog({
      title: `Arkivera ${checklist.name}?`,
      body: 'Den föreslås inte längre. Granskningar som använder den behåller den, och den kan hämtas tillbaka.',
      confirm: 'Arkivera',
    })
    if (sure) archive.mutate({ id, version, archived: true })
  }
  const throwAway = async () => {
    const sure = await confirmDialog({
      title: `Ta bort utkastet till version ${shown.revision}?`,
      body: 'Den fastställda versionen gäller som förut. Det som skrivits i utkastet finns bara kvar i ändringsloggen.',
      confirm: 'Ta bort utkastet',
      danger: true,
    })
    if (sure) {
      removeDraft.mutate({ id: shown.id, version: shown.version }, { onSuccess: () => showVersion(null) })
    }
  }
  const fetchFile = (): void => {
    setFailed(null)
    runJob('collect.exportChecklist', { versionId: shown.id }).then(download, (cause) => setFailed(sentenceOf(cause)))
  }
  const reason = canDecide.reasons[0] ?? ''
  return (
    <>
      {failed !== null && <Notice kind="error" title={failed} />}
      <CommandError error={revise.error ?? archive.error ?? removeDraft.error} />
      {versions.length > 1 && (
        <div className={classes.version}>
          <SelectField
            label="Version"
            required
            value={shown.id}
            onChange={showVersion}
            options={versions.map((one) => ({
              value: one.id,
              label: `Version ${one.revision}, ${versionStatusNames[one.status]}`,
            }))}
          />
        </div>
      )}
      {earlier !== undefined && (
        <Button onClick={() => begin({ what: 'difference', fromId: earlier.id })}>Visa skillnad</Button>
      )}
      <MenuButton
        label="Mer"
        choices={[
          ...(isArchived
            ? []
            : [
                {
                  label: 'Ändra namn och användning',
                  icon: 'pencil' as const,
                  onClick: () => begin({ what: 'checklist' }),
                },
              ]),
          { label: 'Hämta som Excelfil', icon: 'download', onClick: fetchFile },
          { label: 'Kopiera checklistan', icon: 'copy', onClick: () => setDialog('copy') },
          ...(shown.status === 'draft' && versions.length > 1 && !isArchived
            ? [{ label: 'Ta bort utkastet', icon: 'trash' as const, onClick: () => void throwAway() }]
            : []),
          {
            label: isArchived ? 'Hämta tillbaka ur arkivet' : 'Arkivera checklistan',
            icon: 'archive',
            onClick: () => void putAway(),
          },
        ]}
      />
      {!isArchived && shown.status !== 'draft' && checklist.draft !== null && (
        <Button look="primary" onClick={() => showVersion(checklist.draft?.id ?? null)}>
          Öppna utkastet
        </Button>
      )}
      {!isArchived && checklist.draft === null && (
        <Button
          look="primary"
          busy={revise.isPending}
          onClick={() => revise.mutate({ id }, { onSuccess: ({ versionId }) => showVersion(versionId) })}
        >
          Ny version
        </Button>
      )}
      {!isArchived &&
        shown.status === 'draft' &&
        (canDecide.ok ? (
          <Button look={busy ? 'default' : 'primary'} onClick={() => setDialog('decide')}>
            Fastställ
          </Button>
        ) : (
          <WaitingButton reason={`Kan inte fastställas: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`}>
            Fastställ
          </WaitingButton>
        ))}
      {dialog === 'decide' && <DecideDialog view={view} onClose={() => setDialog(null)} />}
      {dialog === 'copy' && (
        <CopyDialog
          checklist={checklist}
          onClose={() => setDialog(null)}
          onCopied={(copyId) => go(`/register/checklistor/${copyId}`)}
        />
      )}
    </>
  )
}
