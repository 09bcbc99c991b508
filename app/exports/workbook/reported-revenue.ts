/** Reported revenue of quarters −3…0, by quarter: where demand and revenue begin. */
export const reportedRevenue: Readonly<Record<number, string>> = Object.fromEntries(
  [-3, -2, -1, 0].map((quarter) => [quarter, `INDEX(baseline_cloud_revenue,${quarter + 4})`]),
);
