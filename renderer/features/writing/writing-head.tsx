import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { confirmDialog, type MenuChoice, MenuButton, PageHead, StateChip, StepTrail } from '../../ui'
import { HeadDialog } from './head-dialog'
import { OneLineDialog } from './one-line-dialog'
import { RefreshDialog } from './refresh-dialog'
import { saveAll } from './use-savers'
import { documentSteps, writingPath } from './writing-paths'

interface WritingHeadProps {
  data: Output<'report.draft'>
  /** Index of the step one is in. */
  step: number
  children: ReactNode
}

/** The head of a document in work: where it stands, the steps, and what is done with the document as a whole. */
export function WritingHead({ data: { draft, choice, canEdit, roles }, step, children }: WritingHeadProps) {
  const [, go] = useLocation()
  const [doing, setDoing] = useState<'refresh' | 'head' | 'rename' | null>(null)
  const rename = useCommand('report.renameDraft')
  const archive = useCommand('report.archiveDraft')
  const revise = useCommand('report.newRevision')
  const close = () => setDoing(null)
  const once = (what: typeof doing) => () => void saveAll().then((saved) => saved && setDoing(what))
  const putAway = async () => {
    const sure = await confirmDialog({
      title: 'Lägg undan utkastet?',
      body: 'Utkastet försvinner ur listan. Texter, historik och skrivna dokument finns kvar, och utkastet kan tas fram igen under Visa undanlagda.',
      confirm: 'Lägg undan',
    })
    if (!sure) return
    archive.mutate({ id: draft.id, version: draft.version, archived: true }, { onSuccess: () => go('/dokument') })
  }
  const takeOut: MenuChoice = {
    label: 'Ta fram utkastet',
    icon: 'archive',
    onClick: () => archive.mutate({ id: draft.id, version: draft.version, archived: false }),
  }
  const toRevise: MenuChoice = {
    label: 'Skriv ny version',
    icon: 'copy',
    onClick: () => revise.mutate({ id: draft.id }, { onSuccess: ({ id }) => go(writingPath(id)) }),
  }
  const choices: MenuChoice[] = canEdit.ok
    ? [
        { label: 'Hämta dagens siffror', icon: 'refresh', onClick: once('refresh') },
        { label: 'Ändra uppgifter i dokumenthuvudet', icon: 'sliders', onClick: once('head') },
        { label: 'Byt dokumentets rubrik', icon: 'pencil', onClick: () => setDoing('rename') },
        { label: 'Lägg undan utkastet', icon: 'archive', onClick: () => void putAway() },
      ]
    : { writing: [takeOut], decided: [toRevise], superseded: [] }[draft.status]
  return (
    <>
      <PageHead
        kind="Dokument"
        title={draft.title}
        chip={
          draft.status === 'writing' ? (
            <StateChip state="draft">{draft.revision > 1 ? `Utkast, version ${draft.revision}` : 'Utkast'}</StateChip>
          ) : (
            <StateChip state={draft.status === 'decided' ? 'decided' : 'revised'}>
              {draft.status === 'decided' ? `Beslutat, version ${draft.revision}` : `Ersatt, version ${draft.revision}`}
            </StateChip>
          )
        }
        meta={choice.registryNumber === null ? undefined : `Dnr ${choice.registryNumber}`}
        actions={
          <>
            <StepTrail label="Steg" steps={documentSteps} current={step} />
            {choices.length > 0 && <MenuButton label="Mer" choices={choices} />}
            {children}
          </>
        }
      />
      <CommandError error={archive.error ?? revise.error} />
      {doing === 'refresh' && <RefreshDialog draft={draft} onClose={close} />}
      {doing === 'head' && <HeadDialog draft={draft} choice={choice} roles={roles} onClose={close} />}
      {doing === 'rename' && (
        <OneLineDialog
          title="Byt dokumentets rubrik"
          label="Rubrik"
          initial={draft.title}
          confirm="Byt rubrik"
          error={rename.error}
          busy={rename.isPending}
          onConfirm={(title) => rename.mutate({ id: draft.id, version: draft.version, title }, { onSuccess: close })}
          onClose={close}
        />
      )}
    </>
  )
}
