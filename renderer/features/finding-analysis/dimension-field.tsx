import { FindingDimension } from '../../../shared/contracts/finding-analysis'
import { findingDimensionNames } from '../../../shared/text/finding-analysis-names'
import { SelectField } from '../../ui/forms'
import { capital } from '../collect/review-words'

interface DimensionFieldProps {
  label: string
  value: FindingDimension
  onChange: (value: FindingDimension) => void
}

const options = FindingDimension.options.map((value) => ({ value, label: capital(findingDimensionNames[value]) }))

/** What the brister are divided by. */
export function DimensionField({ label, value, onChange }: DimensionFieldProps) {
  return (
    <SelectField
      label={label}
      clearable={false}
      options={options}
      value={value}
      onChange={(chosen) => onChange(FindingDimension.options.find((one) => one === chosen) ?? value)}
    />
  )
}
