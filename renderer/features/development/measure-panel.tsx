import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { SystemMeasureRow } from '../../../shared/contracts/development'
import { undecidedReason } from '../../../shared/domain/development/measure'
import { systemMeasureKindNames } from '../../../shared/text/act-names'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Facts, MenuButton, Notice, Row, SidePanel, Stack, WaitingButton } from '../../ui'
import { capital } from '../register/form-values'
import { RecordHistory } from '../register/record-history'
import { useToday } from '../register/use-today'
import { CarriedList } from './carried-list'
import classes from './development.module.css'
import { EffectPart } from './effect-part'
import { type PanelDialog, PanelDialogs } from './panel-dialogs'
import { MeasureState, optional } from './words'

interface MeasurePanelProps {
  id: string
  onEdit: (row: SystemMeasureRow) => void
  onClose: () => void
}

/** One systemåtgärd beside the list: why, who decided it, what was done and what it led to. */
export function MeasurePanel({ id, onEdit, onClose }: MeasurePanelProps) {
  const today = useToday()
  const { data: row, error } = useQuery(ask('act.systemMeasure', { id }))
  const [dialog, setDialog] = useState<PanelDialog | null>(null)
  const move = useCommand('act.moveSystemMeasure')
  const answer = useCommand('act.systemMeasureEffect')
  const archive = useCommand('act.archiveSystemMeasure')
  if (error) {
    return (
      <SidePanel title="Går inte att visa" wide onClose={onClose}>
        <Notice kind="error" title={sentenceOf(error)} />
      </SidePanel>
    )
  }
  if (row === undefined) return null
  const { version } = row
  const frozen = row.archivedAt !== null
  const toggle = () => archive.mutate({ id, version, archived: !frozen })
  const close = () => {
    setDialog(null)
    move.reset()
    answer.reset()
  }
  const open = row.state === 'proposed' || row.state === 'decided'
  const undecided = undecidedReason(row.decidedOn)
  return (
    <SidePanel
      title={row.title}
      wide
      onClose={onClose}
      foot={
        frozen ? (
          <Button icon="undo" busy={archive.isPending} onClick={toggle}>
            Hämta tillbaka
          </Button>
        ) : (
          <Row>
            <MenuButton
              label="Mer"
              choices={[
                { label: 'Ändra', icon: 'pencil', onClick: () => onEdit(row) },
                ...(open ? [{ label: 'Avbryt åtgärden', onClick: () => setDialog('stopped') }] : []),
                { label: 'Arkivera', icon: 'archive' as const, onClick: toggle },
              ]}
            />
            {!open && (
              <Button
                icon="undo"
                busy={move.isPending}
                onClick={() => move.mutate({ id, version, to: 'open', on: null, note: null })}
              >
                Ta upp igen
              </Button>
            )}
            {open &&
              (undecided === null ? (
                <Button look="primary" onClick={() => setDialog('done')}>
                  Markera klar
                </Button>
              ) : (
                <WaitingButton reason={undecided}>Markera klar</WaitingButton>
              ))}
          </Row>
        )
      }
    >
      <Stack gap={4}>
        {dialog === null && <CommandError error={move.error ?? archive.error} />}
        <div>
          <MeasureState row={row} />
        </div>
        {row.description !== null && (
          <section>
            <h3 className={classes.heading}>Varför</h3>
            <p className={classes.text}>{row.description}</p>
          </section>
        )}
        <Facts
          as="rows"
          facts={[
            { label: 'Nummer', value: row.number },
            { label: 'Ändrar', value: capital(systemMeasureKindNames[row.kind]) },
            { label: 'År', value: String(row.year) },
            { label: 'Nämnd', value: row.committeeName ?? 'Alla nämnder' },
            ...optional('Område', row.serviceAreaName),
            ...optional('Insats', row.serviceTypeName),
            ...(row.developmentAreaId === null
              ? []
              : [
                  {
                    label: 'Utvecklingsområde',
                    value: (
                      <Link href={`/bedoma/utvecklingsomraden?post=${row.developmentAreaId}`}>
                        {`${row.developmentAreaNumber} ${row.developmentAreaTitle}`}
                      </Link>
                    ),
                  },
                ]),
            ...(row.requirementId === null
              ? []
              : [
                  {
                    label: 'Krav',
                    value: <Link href={`/register/krav/${row.requirementId}`}>{row.requirementText}</Link>,
                  },
                ]),
            { label: 'Ansvarig', value: row.responsible },
            { label: 'Beslutad av', value: row.decidedBy ?? 'inte beslutad än' },
            ...optional('Beslutad', row.decidedOn),
            { label: 'Klart senast', value: row.dueOn },
            ...optional('Klar', row.doneOn),
            ...optional('Vad som gjordes', row.doneNote),
            ...optional('Avbruten', row.stoppedOn),
            ...optional('Skäl till avbrottet', row.stoppedReason),
          ]}
        />
        <EffectPart row={row} frozen={frozen} onAnswer={() => setDialog('effect')} />
        <CarriedList
          record={{ developmentAreaId: null, systemMeasureId: id }}
          ownYear={row.year}
          carried={row.carried}
          today={today}
          closed={frozen || row.state === 'stopped'}
        />
        <RecordHistory recordType="systemMeasure" recordId={id} />
      </Stack>
      <PanelDialogs
        dialog={dialog}
        row={row}
        today={today}
        move={{
          ...move,
          send: (to, values) => move.mutate({ id, version, to, ...values }, { onSuccess: close }),
        }}
        answer={{ ...answer, send: (values) => answer.mutate({ id, version, ...values }, { onSuccess: close }) }}
        onClose={close}
      />
    </SidePanel>
  )
}
