"""The work of a trial as it would be written in NumPy: each step for all trials at once. The same nine drivers as in trials.c.

trials.py ROWS NPV: reads rows of nine doubles, writes NPV a trial; prints the median of five rounds in microseconds a trial.
"""
import sys
import time

import numpy as np

QUARTERS, LEAD, COMPUTE_LIFE, FACILITY_LIFE, BUILD = 40, 2, 20, 80, 12
REPORTED, ORDERED = [26.549, 29.610, 31.742, 30.127], {1: 31.775, 2: 24.612}
SHARE, IN_USE, WORN, MOST_USE, MIX, CORE, TAX = 0.2, 0.8, 0.11, 0.85, 0.67, 2.5, 0.23
A0 = sum(REPORTED)


def legacy(t):
    return max(0.0, 1 - t / COMPUTE_LIFE)


def ramp(q):
    return min(1.0, q / 20)


def faded(q):
    return min(1.0, max(0.0, ((q - 1) / 4 - 3) / 5))


def run_case(p, is_plan):
    growth, ai_share, ai_margin, core_margin, overshoot, chips, ai_per_compute, other_growth, _ = p
    stock = A0 * (SHARE / ai_per_compute + (1 - SHARE) / CORE) / IN_USE
    demand = {i - 3: revenue for i, revenue in enumerate(REPORTED)}
    share, need = {}, {}
    for q in range(1, QUARTERS + LEAD + 1):
        rate = growth + (0.06 - growth) * faded(q) if is_plan or q <= 4 else other_growth
        demand[q] = demand[q - 4] * (1 + rate)
        if is_plan or q <= 4:
            share[q] = SHARE + (ai_share - SHARE) * ramp(q)
            need[q] = share[q] / ai_per_compute + (1 - share[q]) / CORE
        else:
            share[q], need[q] = share[4], need[4]
    compute = {t: MIX * cost for t, cost in ORDERED.items()}
    facilities = {t: (1 - MIX) * cost for t, cost in ORDERED.items()}
    standing = {1: compute[1], 2: compute[1] + compute[2]}
    built = {1: facilities[1], 2: facilities[1] + facilities[2]}
    spend = 380 * (1 + overshoot) / BUILD
    most, waiting = chips * MIX * spend, 0.0
    for q in range(1, QUARTERS + 1):
        t = q + LEAD
        leaving = compute.get(t - COMPUTE_LIFE, 0.0)
        stands = standing[t - 1] - leaving
        if is_plan:
            wanted = waiting + (MIX * spend if q <= BUILD else 0.0)
            bought = np.minimum(wanted, most)
            waiting = wanted - bought
            raised = (1 - MIX) * spend if q <= BUILD else 0.0
            if q > BUILD:
                bought = bought + stock * (legacy(t - 1) - legacy(t)) + leaving
        else:
            there = stock * legacy(t) + stands
            bought = np.maximum(4 * demand[t] * need[t] / MOST_USE - there, 0)
            grown = np.maximum(there + bought - stock, 0)
            raised = np.maximum((1 - MIX) / MIX * grown - built[t - 1], 0)
        compute[t], facilities[t] = bought, raised
        standing[t], built[t] = stands + bought, built[t - 1] + raised
    cash, book = [], sum(ORDERED.values())
    for q in range(1, QUARTERS + 1):
        margin = share[q] * (0.2 + (ai_margin - 0.2) * ramp(q)) + (1 - share[q]) * (0.2 + (core_margin - 0.2) * ramp(q))
        revenue = np.minimum(demand[q], MOST_USE * (stock * legacy(q) + standing[q]) / (4 * need[q]))
        earned = revenue * margin
        worn = standing[q] / COMPUTE_LIFE + built[q] / FACILITY_LIFE
        spent = compute[q + LEAD] + facilities[q + LEAD]
        cash.append(earned - TAX * (earned - worn - WORN * A0 / 4 * legacy(q)) - spent)
        book = book + spent - worn
    return np.array(cash), book


def run(rows):
    p = list(rows)
    plan, plan_book = run_case(p, True)
    other, other_book = run_case(p, False)
    flows = plan - other
    total = np.cumsum(flows, axis=0)
    factors = (1 + p[8]) ** (-np.arange(1, QUARTERS + 1)[:, None] / 4)
    npv = (flows * factors).sum(axis=0) + (plan_book - other_book) * factors[-1]
    below = total < 0
    last = np.where(below.any(axis=0), QUARTERS - 1 - np.argmax(below[::-1], axis=0), -1)
    at, trial = np.clip(last, 0, QUARTERS - 2), np.arange(total.shape[1])
    crossing = (at + 1 - total[at, trial] / flows[at + 1, trial]) / 4
    payback = np.where(last == -1, 0, np.where(last == QUARTERS - 1, np.inf, crossing))
    return npv, payback, -np.minimum(total.min(axis=0), 0)


rows = np.ascontiguousarray(np.fromfile(sys.argv[1]).reshape(-1, 9).T)
run(rows)
times = []
for _ in range(5):
    start = time.perf_counter()
    npv, _payback, _peak = run(rows)
    times.append((time.perf_counter() - start) / rows.shape[1] * 1e6)
npv.tofile(sys.argv[2])
print(f"{sorted(times)[2]:.4f}")
