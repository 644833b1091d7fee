/** scripts/upload/ brings the client itself, when it is first used. */
declare module "@aws-sdk/client-s3";
/** scripts/check-servers/ brings the store itself. */
declare module "@20minutes/s3rver";
