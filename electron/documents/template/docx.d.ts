/** A Word file that the bundler puts into the program: its content as a data: address. */
declare module '*.docx?url&inline' {
  const address: string
  export default address
}
