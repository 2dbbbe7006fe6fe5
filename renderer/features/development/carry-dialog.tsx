import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CarryTarget } from '../../../shared/contracts/act-values'
import type { CarryPlace } from '../../../shared/contracts/development'
import type { Output } from '../../../shared/contracts'
import { carryYears, targetWords } from '../../../shared/domain/development/carry'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { scanFreeTexts } from '../../lib/scan-free-texts'
import { Button, ButtonLink, Dialog, Notice, SkeletonRows, Stack } from '../../ui'
import { FormActions, RadioCards, SelectField, TextArea } from '../../ui/forms'
import { type RaiseValues, RaiseRiskFields } from '../analyse/raise-risk-fields'
import classes from './development.module.css'

interface CarryDialogProps {
  record: { developmentAreaId: string | null; systemMeasureId: string | null }
  /** The year that it was written for. */
  ownYear: number
  today: string
  onClose: () => void
}

/** Carries an utvecklingsområde or a systemåtgärd to a later year: where it may go is told, and why not elsewhere. */
export function CarryDialog({ record, ownYear, today, onClose }: CarryDialogProps) {
  const years = carryYears(ownYear, today)
  const [year, setYear] = useState(years.at(-1) ?? ownYear + 1)
  const { data, error } = useQuery(ask('assess.carryPlaces', { ...record, year }))
  return (
    <Dialog title="För till nästa år" opened wide onClose={onClose}>
      <Stack gap={4}>
        {years.length > 1 && (
          <SelectField
            label="År"
            required
            options={years.map((one) => ({ value: String(one), label: String(one) }))}
            value={String(year)}
            onChange={(chosen) => setYear(Number(chosen))}
          />
        )}
        {error && <Notice kind="error" title={sentenceOf(error)} />}
        {data === undefined && !error && <SkeletonRows count={4} />}
        {data !== undefined && <CarryForm key={year} record={record} year={year} places={data} onClose={onClose} />}
      </Stack>
    </Dialog>
  )
}

interface CarryFormProps extends Pick<CarryDialogProps, 'record' | 'onClose'> {
  year: number
  places: Output<'assess.carryPlaces'>
}

function CarryForm({ record, year, places: { places, scale, event, cause }, onClose }: CarryFormProps) {
  const open = places.filter(({ reason }) => reason === null)
  const [chosen, setChosen] = useState<CarryTarget | null>(null)
  const [note, setNote] = useState('')
  const [risk, setRisk] = useState<RaiseValues>({ event, cause: cause ?? '', likelihood: null, consequence: null })
  const [tried, setTried] = useState(false)
  const carry = useCommand('assess.carryOver')
  const scan = scanFreeTexts({ note }, ['note'])
  const place = open.find(({ target }) => target === chosen) ?? open[0]
  const target = place?.target ?? null
  const send = (): void => {
    setTried(true)
    if (target === null || scan.stops['note'] !== undefined) return
    const { likelihood, consequence } = risk
    const isRisk = target === 'riskAnalysis'
    if (isRisk && (risk.event.trim() === '' || likelihood === null || consequence === null)) return
    const values =
      !isRisk || likelihood === null || consequence === null
        ? null
        : { event: risk.event, cause: risk.cause.trim() === '' ? null : risk.cause, likelihood, consequence }
    carry.mutate(
      { ...record, year, target, note: note.trim() === '' ? null : note, risk: values },
      { onSuccess: onClose },
    )
  }
  return (
    <form
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault()
        send()
      }}
    >
      <Stack gap={4}>
        <CommandError error={carry.error} />
        {open.length > 0 && (
          <RadioCards
            label="Vart"
            options={open.map(({ target: value }) => ({ value, label: `${targetWords[value].name} ${year}` }))}
            value={target}
            onChange={setChosen}
            least={11}
          />
        )}
        {place !== undefined && <p>{place.what}</p>}
        {target === 'riskAnalysis' && scale !== null && (
          <RaiseRiskFields scale={scale} values={risk} onChange={setRisk} tried={tried} />
        )}
        {target !== null && (
          <TextArea
            label="Anteckning"
            rows={2}
            value={note}
            onChange={setNote}
            hint={scan.warnings['note']}
            error={scan.stops['note']}
          />
        )}
        <Closed places={places.filter(({ reason }) => reason !== null)} year={year} />
        <FormActions>
          <Button onClick={onClose}>Stäng</Button>
          {target !== null && (
            <Button look="primary" type="submit" busy={carry.isPending}>
              {`För till ${targetWords[target].to(year)}`}
            </Button>
          )}
        </FormActions>
      </Stack>
    </form>
  )
}

/** Where it can't go, why, and the way to mend it. */
function Closed({ places, year }: { places: readonly CarryPlace[]; year: number }) {
  if (places.length === 0) return null
  return (
    <ul className={classes.rows}>
      {places.map(({ target, reason, mendPath }) => (
        <li key={target}>
          <span>
            {`${targetWords[target].name} ${year}`}
            <span className={classes.second}>{reason}</span>
          </span>
          {mendPath !== null && (
            <ButtonLink look="quiet" inRow icon="arrowRight" href={mendPath}>
              Till planen
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  )
}
