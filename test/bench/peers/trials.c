// The work of a trial as it would be written for speed in C: the base case with its nine uncertain drivers, eight trials side by
// side in the lanes of a vector. Rule `sustain`, group relief, quarter ends, book value at the end; see docs/model.md.
// trials ROWS NPV: reads rows of nine doubles, writes NPV a trial; prints the median of five rounds in microseconds a trial.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { lanes = 8, quarters = 40, lead = 2, end = quarters + lead, compute_life = 20, facility_life = 80, build = 12 };
enum { growth, ai_share, ai_margin, core_margin, overshoot, chips, ai_per_compute, other_growth, discount, drivers };
typedef double vector __attribute__((vector_size(lanes * sizeof(double))));

static const double reported[4] = {26.549, 29.610, 31.742, 30.127}, ordered[3] = {0, 31.775, 24.612};
static const double share_now = 0.2, in_use = 0.8, worn_share = 0.11, most_use = 0.85, mix = 0.67, core_per_compute = 2.5, tax = 0.23;

#define EACH for (int lane = 0; lane < lanes; lane++)
static inline vector least(vector a, vector b) { EACH a[lane] = a[lane] < b[lane] ? a[lane] : b[lane]; return a; }
static inline vector most(vector a, vector b) { EACH a[lane] = a[lane] > b[lane] ? a[lane] : b[lane]; return a; }
static inline double legacy(int t) { return t < compute_life ? 1 - t / (double)compute_life : 0; }
static inline double ramp(int q) { return q < 20 ? q / 20.0 : 1; }
static inline double faded(int q) { double y = (q - 1) / 4.0 - 3; return y < 0 ? 0 : y < 5 ? y / 5 : 1; }

// Free cash flow of one case by quarter; returns the book value of what it bought.
static vector run_case(const vector *p, int is_plan, vector *cash) {
  vector demand[end + 4], need[end + 1], compute[end + 1], facilities[end + 1];
  vector in_compute = {0}, in_facilities = {0}, standing[end + 1], built[end + 1], waiting = {0}, book = {0};
  const double a0 = reported[0] + reported[1] + reported[2] + reported[3];
  const vector stock = a0 * (share_now / p[ai_per_compute] + (1 - share_now) / core_per_compute) / in_use;
  for (int i = 0; i < 4; i++) demand[i] = reported[i] + (vector){0};
  for (int q = 1; q <= end; q++) {
    const vector rate = is_plan || q <= 4 ? p[growth] + (0.06 - p[growth]) * faded(q) : p[other_growth];
    const vector share = share_now + (p[ai_share] - share_now) * ramp(is_plan || q < 4 ? q : 4);
    demand[q + 3] = demand[q - 1] * (1 + rate);
    need[q] = share / p[ai_per_compute] + (1 - share) / core_per_compute;
  }
  for (int t = 1; t <= lead; t++) {
    compute[t] = mix * ordered[t] + (vector){0};
    facilities[t] = (1 - mix) * ordered[t] + (vector){0};
    standing[t] = in_compute += compute[t];
    built[t] = in_facilities += facilities[t];
    book += compute[t] + facilities[t];
  }
  const vector spend = 380 * (1 + p[overshoot]) / build;
  for (int q = 1; q <= quarters; q++) {
    const int t = q + lead;
    const vector leaving = t > compute_life ? compute[t - compute_life] : (vector){0};
    vector bought = {0}, raised = {0};
    in_compute -= leaving;
    if (is_plan) {
      const vector wanted = waiting + (q <= build ? mix * spend : (vector){0});
      bought = least(wanted, p[chips] * mix * spend);
      waiting = wanted - bought;
      if (q <= build) raised = (1 - mix) * spend;
      else bought += stock * (legacy(t - 1) - legacy(t)) + leaving;
    } else {
      const vector stands = stock * legacy(t) + in_compute;
      bought = most(4 * demand[t + 3] * need[t] / most_use - stands, (vector){0});
      const vector grown = most(stands + bought - stock, (vector){0});
      raised = most((1 - mix) / mix * grown - in_facilities, (vector){0});
    }
    compute[t] = bought;
    facilities[t] = raised;
    standing[t] = in_compute += bought;
    built[t] = in_facilities += raised;
  }
  for (int q = 1; q <= quarters; q++) {
    const vector share = share_now + (p[ai_share] - share_now) * ramp(is_plan || q < 4 ? q : 4);
    const vector ai = 0.2 + (p[ai_margin] - 0.2) * ramp(q), core = 0.2 + (p[core_margin] - 0.2) * ramp(q);
    const vector revenue = least(demand[q + 3], most_use * (stock * legacy(q) + standing[q]) / (4 * need[q]));
    const vector earned = revenue * (share * ai + (1 - share) * core);
    const vector worn = standing[q] / compute_life + built[q] / facility_life;
    const vector spent = compute[q + lead] + facilities[q + lead];
    cash[q] = earned - tax * (earned - worn - worn_share * a0 / 4 * legacy(q)) - spent;
    book += spent - worn;
  }
  return book;
}

static void run(const vector *p, vector *npv, vector *payback, vector *peak) {
  vector plan[quarters + 1], other[quarters + 1], before = {0}, total = {0}, low = {0}, value = {0}, when = {0};
  const vector book = run_case(p, 1, plan) - run_case(p, 0, other);
  vector quarterly, factor = 1 + (vector){0};
  EACH quarterly[lane] = 1 / sqrt(sqrt(1 + p[discount][lane]));
  for (int q = 1; q <= quarters; q++) {
    const vector flow = plan[q] - other[q];
    factor *= quarterly;
    value += flow * factor;
    before = total;
    total += flow;
    low = least(low, total);
    const vector crossing = (q - 1 - before / flow) / 4;
    EACH when[lane] = total[lane] < 0 ? 1e99 : before[lane] < 0 ? crossing[lane] : when[lane];
  }
  *npv = value + book * factor;
  *payback = when;
  *peak = -low;
}

static int by_size(const void *a, const void *b) { return *(double *)a < *(double *)b ? -1 : 1; }

int main(int count, char **names) {
  FILE *in = fopen(names[1], "rb"), *out = fopen(names[2], "wb");
  if (count != 3 || !in || !out) return 1;
  fseek(in, 0, SEEK_END);
  const long trials = ftell(in) / (drivers * sizeof(double));
  rewind(in);
  double *rows = malloc(trials * drivers * sizeof(double)), *npvs = malloc(trials * 3 * sizeof(double)), times[5];
  if (fread(rows, drivers * sizeof(double), trials, in) != (size_t)trials || trials % lanes) return 1;
  for (int round = -1; round < 5; round++) {
    struct timespec start, stop;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int again = 0; again < 20; again++)
      for (long first = 0; first < trials; first += lanes) {
        vector p[drivers], npv, payback, peak;
        EACH
          for (int d = 0; d < drivers; d++) p[d][lane] = rows[(first + lane) * drivers + d];
        run(p, &npv, &payback, &peak);
        memcpy(npvs + first, &npv, sizeof npv);
        memcpy(npvs + trials + first, &payback, sizeof npv);
        memcpy(npvs + 2 * trials + first, &peak, sizeof npv);
      }
    clock_gettime(CLOCK_MONOTONIC, &stop);
    if (round >= 0) times[round] = ((stop.tv_sec - start.tv_sec) * 1e6 + (stop.tv_nsec - start.tv_nsec) / 1e3) / trials / 20;
  }
  qsort(times, 5, sizeof *times, by_size);
  fwrite(npvs, sizeof(double), trials, out);
  printf("%.4f\n", times[2]);
  return fclose(out);
}
