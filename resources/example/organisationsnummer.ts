/** Luhn's check digit for nine digits. */
function checkDigit(digits: string): number {
  const sum = Array.from(digits).reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/**
 * An invented organisationsnummer with a right check digit.
 * @param series six digits that no real register uses, such as 559999
 * @param serial 0–999
 */
export function inventedNumber(series: string, serial: number): string {
  const tail = String(serial).padStart(3, '0')
  return `${series}-${tail}${checkDigit(series + tail)}`
}
