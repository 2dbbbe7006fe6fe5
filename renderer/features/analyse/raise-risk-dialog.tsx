import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RaiseTarget } from '../../../shared/contracts/analyse-raise'
import type { Output } from '../../../shared/contracts'
import { formatDate } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, ButtonLink, Dialog, Notice, SkeletonRows, Stack } from '../../ui'
import { FormActions } from '../../ui/forms'
import { type RaiseValues, RaiseRiskFields } from './raise-risk-fields'

/** What a risk is raised from. `recordType` is one of the contract's record types. */
export interface RaiseSignal {
  recordType: string
  recordId: string
  words: string
}

interface RaiseRiskDialogProps {
  serviceAreaId: string
  signal: RaiseSignal
  onClose: () => void
}

/** Makes a risk of something that came up, in the year chosen in the frame, and says where it ends up before it does. */
export function RaiseRiskDialog({ serviceAreaId, signal, onClose }: RaiseRiskDialogProps) {
  const { year } = useScreen()
  const from = { serviceAreaId, year, signal: signal as Signal }
  const { data: target, error } = useQuery(ask('analyse.raiseTarget', from))
  const raise = useCommand('analyse.raiseRisk')
  return (
    <Dialog title={`Gör till risk ${year}`} opened wide onClose={onClose}>
      {error && <Notice kind="error">{sentenceOf(error)}</Notice>}
      {!target && !error && <SkeletonRows count={5} />}
      {target && raise.data && <Done made={raise.data} target={target} year={year} onClose={onClose} />}
      {target && !raise.data && target.raised !== null && (
        <AlreadyRaised raised={target.raised} target={target} year={year} onClose={onClose} />
      )}
      {target && !raise.data && target.raised === null && (
        <Stack gap={4}>
          <p>{placeWords(target, year)}</p>
          <Notice title="Kommer av">{signal.words}</Notice>
          <CommandError error={raise.error} />
          <RaiseForm target={target} busy={raise.isPending} onClose={onClose}>
            {(values) => raise.mutate({ ...from, ...values })}
          </RaiseForm>
        </Stack>
      )}
    </Dialog>
  )
}

type Signal = Parameters<ReturnType<typeof useCommand<'analyse.raiseRisk'>>['mutate']>[0]['signal']

interface RaiseFormProps {
  target: RaiseTarget
  busy: boolean
  onClose: () => void
  children: (values: { event: string; cause: string | null; likelihood: number; consequence: number }) => void
}

function RaiseForm({ target, busy, onClose, children: send }: RaiseFormProps) {
  const [values, setValues] = useState<RaiseValues>({ event: '', cause: '', likelihood: null, consequence: null })
  const [tried, setTried] = useState(false)
  const { event, cause, likelihood, consequence } = values
  return (
    <form
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault()
        setTried(true)
        if (event.trim() === '' || likelihood === null || consequence === null) return
        send({ event, cause: cause.trim() === '' ? null : cause, likelihood, consequence })
      }}
    >
      <Stack gap={4}>
        <RaiseRiskFields scale={target.scale} values={values} onChange={setValues} tried={tried} />
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={busy}>
            Gör till risk
          </Button>
        </FormActions>
      </Stack>
    </form>
  )
}

interface EndProps {
  target: RaiseTarget
  year: number
  onClose: () => void
}

function Done({ made, target, year, onClose }: EndProps & { made: Output<'analyse.raiseRisk'> }) {
  const began = made.beganVersion
    ? ' Den fastställda gäller tills den nya versionen är fastställd.'
    : made.beganAnalysis
      ? ' Riskanalysen är påbörjad som utkast.'
      : ''
  return (
    <Stack gap={4}>
      <Notice kind="done" title={`Risk ${made.number} ligger i utkastet för ${target.serviceAreaName} ${year}.`}>
        Ange åtgärd och ansvarig där.{began}
      </Notice>
      <Leave analysisId={made.analysisId} riskId={made.riskId} onClose={onClose} />
    </Stack>
  )
}

function AlreadyRaised({ raised, target, year, onClose }: EndProps & { raised: NonNullable<RaiseTarget['raised']> }) {
  return (
    <Stack gap={4}>
      <Notice title={`Redan risk ${raised.number} i riskanalysen för ${target.serviceAreaName} ${year}`}>
        {`"${raised.event}"`}
        {raised.raisedOn !== null && `, tillagd ${formatDate(raised.raisedOn)}`}. Fortsätt i den.
      </Notice>
      <Leave analysisId={raised.analysisId} riskId={raised.riskId} onClose={onClose} />
    </Stack>
  )
}

function Leave({ analysisId, riskId, onClose }: { analysisId: string; riskId: string; onClose: () => void }) {
  return (
    <FormActions>
      <Button onClick={onClose}>Stäng</Button>
      <ButtonLink look="primary" href={`/analysera/riskanalyser/${analysisId}?risk=${riskId}`}>
        Öppna riskanalysen
      </ButtonLink>
    </FormActions>
  )
}

/** 'Läggs i utkastet för Barn och unga 2026.' */
function placeWords({ way, serviceAreaName, copiesYear, decidedOn }: RaiseTarget, year: number): string {
  const analysis = `riskanalysen för ${serviceAreaName} ${year}`
  switch (way) {
    case 'draft':
      return `Läggs i utkastet till ${analysis}.${decidedOn === null ? '' : ` Den som fastställdes ${formatDate(decidedOn)} gäller tills utkastet är fastställt.`}`
    case 'newVersion':
      return `Läggs i en ny version av ${analysis}. Den som fastställdes ${formatDate(decidedOn)} gäller, oförändrad, tills den nya är fastställd.`
    case 'copy':
      return `Det finns ingen riskanalys för ${serviceAreaName} ${year}. En påbörjas som kopia av ${copiesYear}, med den här risken tillagd.`
    case 'empty':
      return `Det finns ingen riskanalys för ${serviceAreaName} ${year}. En påbörjas med den här risken.`
  }
}
