/** A picture that the build ships beside the page, or inside its scripts where no server is (webpack.config.js). */
declare module "*.png" {
  const address: string;
  export default address;
}
