/** The text of the desk's thread, built first (webpack.config.js). */
declare module "embedded-worker" {
  const program: string;
  export default program;
}
