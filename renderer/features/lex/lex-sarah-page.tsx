import { CasePage } from './case-page'

export default function LexSarahPage() {
  return <CasePage kind="lexSarah" />
}
