import { useState } from 'react'
import type { Effect } from '../../../shared/contracts/act-values'
import type { FindingRow } from '../../../shared/contracts/assess'
import { Verification } from '../../../shared/contracts/values'
import { canAnswerEffect, checkEffectDue, effectDue } from '../../../shared/domain/action-plan/effect'
import { canClose } from '../../../shared/domain/finding'
import { checkFreeText } from '../../../shared/domain/personal-data'
import { verificationNames } from '../../../shared/text/names'
import { clearDraft, readDraft, storeDraft } from '../../lib/draft-store'
import { useCommand } from '../../lib/queries'
import { CommandError } from '../../lib/command-error'
import { Button, Stack, WaitingButton } from '../../ui'
import { DateField, FieldGroup, FormActions, RadioCards, TextArea } from '../../ui/forms'
import { capital } from '../collect/review-words'
import { effectOptions } from './effect-fields'

const ways = Verification.options.map((value) => ({ value, label: capital(verificationNames[value]) }))
const answers = [
  { value: 'later', label: 'Följs upp senare', words: 'Det har inte hunnit visa sig.' },
  ...effectOptions,
] as const

interface VerifyFormProps {
  finding: FindingRow
  effectMonths: number
  today: string
  onClose?: () => void
}

/** How it was seen that the measure is done. That closes the brist; whether it helped is answered now or gets a day. */
export function VerifyForm({ finding, effectMonths, today, onClose }: VerifyFormProps) {
  const verify = useCommand('act.verify')
  const draftKey = `verify:${finding.id}`
  const [notes, setNotes] = useState(
    () => readDraft<Record<'verifiedNote' | 'effectNote', string>>(draftKey)?.edits ?? {},
  )
  const write = (field: 'verifiedNote' | 'effectNote', text: string) => {
    const edits = { ...notes, [field]: text }
    setNotes(edits)
    storeDraft(draftKey, { edits, version: finding.version })
  }
  const { verifiedNote = '', effectNote = '' } = notes
  const [verifiedBy, setVerifiedBy] = useState<Verification | null>(null)
  const [verifiedOn, setVerifiedOn] = useState<string | null>(today)
  const [answer, setAnswer] = useState<Effect | 'later'>('later')
  const [chosenDue, setChosenDue] = useState<string | null>(null)
  const effectDueOn = chosenDue ?? (verifiedOn === null ? null : effectDue(verifiedOn, effectMonths))
  const effect = answer === 'later' ? null : { effect: answer, effectOn: today, effectNote }
  const scans = [checkFreeText(verifiedNote, today), checkFreeText(effectNote, today)]

  const waits = (): string | null => {
    if (verifiedBy === null) return 'Välj hur åtgärden är verifierad.'
    if (verifiedOn === null) return 'Ange dagen.'
    const checks = [
      canClose(finding, verifiedOn, finding.reviewedOn, today),
      effect === null
        ? checkEffectDue(effectDueOn ?? verifiedOn, verifiedOn)
        : canAnswerEffect({ verifiedBy, verifiedOn }, effect, today),
      ...scans,
    ]
    return checks.flatMap((check) => (check.ok ? [] : [check.reason]))[0] ?? null
  }
  const reason = waits()
  const save = () => {
    if (verifiedBy === null || verifiedOn === null) return
    verify.mutate(
      {
        id: finding.id,
        version: finding.version,
        verifiedBy,
        verifiedOn,
        verifiedNote,
        effect,
        effectDueOn: effect === null ? effectDueOn : null,
      },
      {
        onSuccess: () => {
          clearDraft(draftKey)
          onClose?.()
        },
      },
    )
  }
  return (
    <FieldGroup legend="Verifiera">
      <Stack gap={3}>
        <CommandError error={verify.error} />
        <RadioCards label="Hur?" options={ways} value={verifiedBy} onChange={setVerifiedBy} least={6} />
        <DateField label="Verifierad den" value={verifiedOn} onChange={setVerifiedOn} />
        <TextArea
          label="Vad som sågs"
          hint="Skriv inget om enskilda personer."
          rows={2}
          value={verifiedNote}
          onChange={(text) => write('verifiedNote', text)}
          error={scans[0]?.ok === false ? scans[0].reason : undefined}
        />
        <RadioCards
          label="Hade åtgärden önskad effekt?"
          options={answers}
          value={answer}
          onChange={setAnswer}
          least={10}
        />
        {answer === 'later' ? (
          <DateField label="Effekten följs upp senast" value={effectDueOn} onChange={setChosenDue} />
        ) : (
          <TextArea
            label={answer === 'yes' ? 'Om effekten' : 'Vad åtgärden inte ledde till'}
            hint="Skriv inget om enskilda personer."
            rows={2}
            value={effectNote}
            onChange={(text) => write('effectNote', text)}
            error={scans[1]?.ok === false ? scans[1].reason : undefined}
          />
        )}
        <FormActions>
          {onClose && <Button onClick={onClose}>Avbryt</Button>}
          {reason !== null ? (
            <WaitingButton reason={reason}>Verifiera</WaitingButton>
          ) : (
            <Button look="primary" busy={verify.isPending} onClick={save}>
              Verifiera
            </Button>
          )}
        </FormActions>
      </Stack>
    </FieldGroup>
  )
}
