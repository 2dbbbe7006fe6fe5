import { CasePage } from './case-page'

export default function LexMariaPage() {
  return <CasePage kind="lexMaria" />
}
