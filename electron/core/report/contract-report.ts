import { contractReportDocument } from '../../documents/contract-report/document'
import { type Composer, written } from './composed'
import { contractReportInput } from './contract-report-input'
import { missingInReport } from './missing'

export const composeContractReport: Composer = (context, choice) => {
  const input = contractReportInput(context, choice)
  return written(contractReportDocument(input), missingInReport(input))
}
