import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { DevelopmentRow } from '../../../shared/contracts/development'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, ButtonLink, Facts, MenuButton, Notice, Row, SidePanel, Stack } from '../../ui'
import { RecordHistory } from '../register/record-history'
import { useToday } from '../register/use-today'
import { CarriedList } from './carried-list'
import classes from './development.module.css'
import { EffectPart } from './effect-part'
import { GroundList } from './ground-list'
import { type PanelDialog, PanelDialogs } from './panel-dialogs'
import { AreaState, MeasureState, optional } from './words'

interface AreaPanelProps {
  id: string
  onEdit: (row: DevelopmentRow) => void
  onClose: () => void
}

/** One utvecklingsområde beside the list: what shows it, what is done, what it led to, and where it goes next. */
export function AreaPanel({ id, onEdit, onClose }: AreaPanelProps) {
  const today = useToday()
  const { data: view, error } = useQuery(ask('assess.developmentArea', { id }))
  const [dialog, setDialog] = useState<PanelDialog | null>(null)
  const move = useCommand('assess.moveDevelopmentArea')
  const answer = useCommand('assess.developmentEffect')
  const archive = useCommand('assess.archiveDevelopmentArea')
  if (error) {
    return (
      <SidePanel title="Går inte att visa" wide onClose={onClose}>
        <Notice kind="error" title={sentenceOf(error)} />
      </SidePanel>
    )
  }
  if (view === undefined) return null
  const { row, grounds, measures } = view
  const { version } = row
  const frozen = row.archivedAt !== null
  const toggle = () => archive.mutate({ id, version, archived: !frozen })
  const step = (to: DevelopmentRow['status']) => move.mutate({ id, version, to, on: null, note: null })
  const close = () => {
    setDialog(null)
    move.reset()
    answer.reset()
  }
  const open = row.status === 'open' || row.status === 'ongoing'
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
                ...(open ? [{ label: 'Avbryt arbetet', onClick: () => setDialog('stopped') }] : []),
                { label: 'Arkivera', icon: 'archive' as const, onClick: toggle },
              ]}
            />
            {row.status === 'open' && (
              <Button busy={move.isPending} onClick={() => step('ongoing')}>
                Påbörja
              </Button>
            )}
            {open ? (
              <Button look="primary" onClick={() => setDialog('done')}>
                Markera klart
              </Button>
            ) : (
              <Button icon="undo" busy={move.isPending} onClick={() => step('ongoing')}>
                Ta upp igen
              </Button>
            )}
          </Row>
        )
      }
    >
      <Stack gap={4}>
        {dialog === null && <CommandError error={move.error ?? archive.error} />}
        <div>
          <AreaState row={row} />
        </div>
        {row.analysis !== null && (
          <section>
            <h3 className={classes.heading}>Vad analysen visar</h3>
            <p className={classes.text}>{row.analysis}</p>
          </section>
        )}
        {row.description !== null && (
          <section>
            <h3 className={classes.heading}>Vad som ska bli annorlunda</h3>
            <p className={classes.text}>{row.description}</p>
          </section>
        )}
        <Facts
          as="rows"
          facts={[
            { label: 'Nummer', value: row.number },
            { label: 'År', value: String(row.year) },
            { label: 'Nämnd', value: row.committeeName ?? 'Alla nämnder' },
            ...optional('Område', row.serviceAreaName),
            ...optional('Insats', row.serviceTypeName),
            ...optional('Kvalitetsområde', row.qualityArea),
            { label: 'Ansvarig', value: row.responsible },
            { label: 'Klart senast', value: row.dueOn },
            ...optional(row.status === 'stopped' ? 'Avbrutet' : 'Klart', row.closedOn),
            ...optional(row.status === 'stopped' ? 'Varför' : 'Vad som gjordes', row.closedNote),
          ]}
        />
        <EffectPart row={row} frozen={frozen} onAnswer={() => setDialog('effect')} />
        <GroundList key={id} developmentAreaId={id} grounds={grounds} frozen={frozen} />
        <section>
          <div className={classes.head}>
            <h3 className={classes.heading}>Systemåtgärder</h3>
            {!frozen && (
              <ButtonLink look="quiet" inRow icon="plus" href={`/atgarda/systematgarder?ny=1&omrade=${id}`}>
                Ny systemåtgärd
              </ButtonLink>
            )}
          </div>
          {measures.length === 0 && (
            <p className={classes.quiet}>Ingen än. Ligger orsaken i krav, ersättning, anvisning eller metod?</p>
          )}
          <ul className={classes.rows}>
            {measures.map((measure) => (
              <li key={measure.id}>
                <span>
                  <Link href={`/atgarda/systematgarder?post=${measure.id}`}>{measure.title}</Link>
                </span>
                <span>
                  <MeasureState row={measure} />
                </span>
              </li>
            ))}
          </ul>
        </section>
        <CarriedList
          record={{ developmentAreaId: id, systemMeasureId: null }}
          ownYear={row.year}
          carried={row.carried}
          today={today}
          closed={frozen || row.status === 'stopped'}
        />
        <RecordHistory recordType="developmentArea" recordId={id} />
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
