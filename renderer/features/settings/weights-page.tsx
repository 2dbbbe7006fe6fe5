import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { checkWeights } from '../../../shared/domain/priority/weight-sum'
import { ask } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { SelectField } from '../../ui/forms'
import { CommitteeWeights } from './committee-weights'
import { SettingsForm } from './settings-form'
import { useSettingsPart } from './use-settings-part'
import { WeightFields } from './weight-fields'
import classes from './weights.module.css'

/** How much each factor can add when it is weighed whom to review: in common, or for one nämnd. */
export default function WeightsPage() {
  const { values, set } = useAddressFilter(['namnd'])
  const { data } = useQuery(ask('plan.weights', { committeeId: null }))
  const committees = data?.committees ?? []
  const committee = committees.find(({ id }) => id === values.namnd)
  const chooser = (
    <div className={classes.chooser}>
      <SelectField
        label="Vikter för"
        clearable={false}
        options={[
          { value: '', label: 'Alla nämnder (gemensamma)' },
          ...committees.map(({ id, name, own }) => ({ value: id, label: own ? `${name} (egna)` : name })),
        ]}
        value={committee?.id ?? ''}
        onChange={(id) => set('namnd', id)}
      />
    </div>
  )
  return committee === undefined ? (
    <CommonWeights chooser={chooser} />
  ) : (
    <CommitteeWeights key={committee.id} committee={committee} chooser={chooser} />
  )
}

function CommonWeights({ chooser }: { chooser: ReactNode }) {
  const part = useSettingsPart(['weights'])
  const weights = part.values?.weights ?? null
  const check = weights === null ? null : checkWeights(weights)
  return (
    <SettingsForm
      title="Vikter"
      below="Så många poäng varje faktor kan ge i prioriteringen. Tillsammans blir de 100. En nämnd kan ha egna."
      part={part}
      waiting={check === null || check.ok ? null : check.reason}
      ready={weights !== null}
    >
      {chooser}
      {weights && (
        <WeightFields
          weights={weights}
          onChange={(changed) => part.change({ weights: changed })}
          errorOf={(factor) => part.errorOf(`weights.${factor}`)}
        />
      )}
    </SettingsForm>
  )
}
