/** Addresses of the pages that the register leads to and of its own. */
export const pageOf = {
  committee: (id: string) => `/register/namnder/${id}`,
  serviceArea: (id: string) => `/register/verksamhetsomraden/${id}`,
  serviceType: (id: string) => `/register/insatser/${id}`,
  provider: (id: string) => `/register/utforare/${id}`,
  unit: (id: string) => `/register/enheter/${id}`,
  agreement: (id: string) => `/register/avtal/${id}`,
  requirement: (id: string) => `/register/krav/${id}`,
  review: (id: string) => `/samla-in/granskningar/${id}`,
  riskAnalysis: (id: string) => `/analysera/riskanalyser/${id}`,
} as const
