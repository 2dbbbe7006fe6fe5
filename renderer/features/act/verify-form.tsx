import { useState } from 'react'
import type { FindingRow } from '../../../shared/contracts/assess'
import { Verification } from '../../../shared/contracts/values'
import { canClose } from '../../../shared/domain/finding'
import { verificationNames } from '../../../shared/text/names'
import { useCommand } from '../../lib/queries'
import { CommandError } from '../../lib/command-error'
import { Button, Stack, WaitingButton } from '../../ui'
import { DateField, FieldGroup, FormActions, RadioCards } from '../../ui/forms'
import { capital } from '../collect/review-words'

const ways = Verification.options.map((value) => ({ value, label: capital(verificationNames[value]) }))

/** How it was seen that the measure is done. That closes the brist. */
export function VerifyForm({ finding, today }: { finding: FindingRow; today: string }) {
  const verify = useCommand('act.verify')
  const [verifiedBy, setVerifiedBy] = useState<Verification | null>(null)
  const [verifiedOn, setVerifiedOn] = useState<string | null>(today)
  const check = verifiedOn === null ? null : canClose(finding, verifiedOn, finding.reviewedOn, today)
  const waits =
    verifiedBy === null
      ? 'Välj hur åtgärden är verifierad.'
      : check === null
        ? 'Ange dagen.'
        : check.ok
          ? null
          : check.reason
  return (
    <FieldGroup legend="Verifiera">
      <Stack gap={3}>
        <CommandError error={verify.error} />
        <RadioCards label="Hur?" options={ways} value={verifiedBy} onChange={setVerifiedBy} least={6} />
        <DateField label="Verifierad den" value={verifiedOn} onChange={setVerifiedOn} />
        <FormActions>
          {waits !== null || verifiedBy === null ? (
            <WaitingButton reason={waits ?? ''}>Verifiera</WaitingButton>
          ) : (
            <Button
              look="primary"
              busy={verify.isPending}
              onClick={() =>
                verify.mutate({ id: finding.id, version: finding.version, verifiedBy, verifiedOn: verifiedOn ?? today })
              }
            >
              Verifiera
            </Button>
          )}
        </FormActions>
      </Stack>
    </FieldGroup>
  )
}
