/// The rows of an export as small as the rules allow: one or two for each table.
package let smallRows: [String: [[String]]] = [
  "region": [
    ["sw", "South West", "De-orllewin Lloegr", "SWROCU", "South West Unit"],
    ["wm", "West Midlands", "", "ROCUWM", "West Midlands Unit"],
  ],
  "force": [
    ["devon", "Devon", "", "sw", "E23000035", "1"],
    ["dorset", "Dorset", "", "sw", "", "1"],
    ["west-midlands", "West Midlands", "", "wm", "", "1"],
    ["unknown", "Unknown", "", "", "", "0"],
  ],
  "population": [["devon", "2018", "1000"], ["west-midlands", "2018", "3000"]],
  "fraud_type": [
    ["NFIB1A", "Advance fee, \"419\"", "", "Advance fee", "0"],
    ["NFIB52A", "Hacking", "Hacio", "Cyber", "1"],
  ],
  "priority_level": [["P1", "One", "The worst", "NECC", "7", "1"]],
  "score_model": [["harm", "1", "Harm", "sum(harm)", "365"]],
  "score_component": [["harm", "1", "loss", "harm", "Loss", "", "1.5", "0 5 10"]],
  "time_limit": [["take_up", "14", "Test"]],
  "measure": [["m1", "Measure", "", "percent", "up", "-0.5", "30", "take_up", "Of all", "Test"]],
  "investigation": [
    [
      "inv1", "Alder", "Couriers", "sw", "devon", "regional", "SWROCU", "", "P1", "2019-02-01",
      "open", "2019-01-31", "2019-03-01", "2019-02-20", "", "", "1", "", "fraud", "NFIB1A", "10",
      "4", "500000", "70000", "", "", "", "2019-04-01", "", "C", "Ask first,\r\nthen share",
      "OFFICIAL",
    ]
  ],
  "investigation_force": [["inv1", "devon"], ["inv1", "dorset"]],
  "priority_move": [["mov1", "inv1", "2019-02-01", "", "P1", "New"]],
  "escalation": [
    [
      "esc1", "inv1", "2019-02-01", "regional", "national", "nlf", "proposed", "1", "Lead it",
      "2019-03-15", "", "Too large", "",
    ]
  ],
  "actor": [
    [
      "act1", "Heron", "group", "sw", "SWROCU", "1", "", "Lead officer", "2", "active",
      "2019-01-01",
      "2019-02-01", "2019-05-01", "P",
      "", "OFFICIAL",
    ]
  ],
  "actor_link": [["act1", "inv1", "Organiser"]],
  "actor_force": [["act1", "devon"]],
  "assessment": [["ass1", "actor", "act1", "2019-02-02", "Analyst", "harm", "1", "high"]],
  "assessment_score": [["ass1", "loss", "5"]],
  "disruption": [
    [
      "dis1", "2019-03-03", "act1", "", "SWROCU", "pursue", "minor", "Arrest", "validated", "", "",
      "Charged",
    ]
  ],
  "threat": [
    ["thr1", "sw", "Cyber", "Seiber", "Cyber", "Links", "high", "2019-03-08", "", "", "Because"]
  ],
  "threat_type": [["thr1", "NFIB1A"]],
  "threat_investigation": [["thr1", "inv1"]],
  "campaign": [
    [
      "cam1", "Campaign", "", "protect", "2019-01-01", "2019-02-01", "NECC", "region:sw", "thr1",
      "",
    ]
  ],
  "capability": [
    [
      "cap1", "devon", "Analysts", "2", "1", "1", "One post", "", "2019-01-01", "3", "Later",
      "Chief",
    ]
  ],
  "commitment": [["com1", "Theme", "Text", "NECC", "2019-12", "open", ""]],
  "plan_activity": [
    [
      "pla1", "threat", "thr1", "pursue", "Trace accounts", "Investigator", "region:sw",
      "2019-05-01", "", "planned", "Minutes",
    ],
    [
      "pla2", "investigation", "inv1", "pursue", "Arrest", "Inspector", "", "2019-04-20", "",
      "under_way", "",
    ],
  ],
  "responsibility": [["Function", "Activity", "local", "Text"]],
  "good_practice": [["pra1", "Practice", "devon", "2019-01-01", "1", "4"]],
  "practice_adoption": [["pra1", "devon", "2019-02-01"]],
  "request": [
    [
      "req1", "tasking", "region:sw", "devon", "investigation", "inv1", "Visit", "2019-02-01", "",
      "open", "", "P", "", "OFFICIAL",
    ]
  ],
  "decision_answer": [
    [
      "evt1", "sw", "investigation", "inv1", "2019-03-02", "agreed", "NECC", "", "", "Agreed", "P",
    ]
  ],
  "publication": [
    ["pub1", "Crime", "ONS", "2019-01-24", "Offences", "https://example.org", "OGL"]
  ],
  "published_figure": [
    ["pub1", "YE-2018-12", "Devon", "devon", "Fraud offences", "-12.50", ""],
    ["pub1", "2018-Q4", "CIFAS", "", "CIFAS", "", "Not published"],
  ],
]

/// The rows of the monthly tables, by month.
package let smallMonths: [(table: String, month: String, rows: [[String]])] = [
  (
    "demand", "2019-02",
    [
      ["2019-02", "devon", "NFIB1A", "individual", "10", "3", "2", "1", "123456"],
      ["2019-02", "devon", "NFIB52A", "business", "4", "4", "0", "0", "50"],
      ["2019-02", "unknown", "NFIB1A", "individual", "1", "0", "0", "0", "0"],
    ]
  ),
  (
    "demand", "2019-03",
    [
      ["2019-03", "devon", "NFIB1A", "individual", "7", "1", "0", "3", "700"],
      ["2019-03", "dorset", "NFIB1A", "charity", "2", "0", "0", "0", "1000"],
      ["2019-03", "west-midlands", "NFIB1A", "individual", "30", "9", "5", "6", "99999"],
    ]
  ),
  ("data_return", "2019-03", [["demand", "2019-03", "devon", "received", "2019-04-02"]]),
  ("local_demand", "2019-03", [["2019-03", "devon", "recorded_locally", "3"]]),
  ("referral", "2019-03", [["2019-03", "devon", "NFIB1A", "5", "1", "2"]]),
  ("victim_care", "2019-03", [["2019-03", "devon", "repeat", "5", "4", "2", "3"]]),
  ("performance", "2019-03", [["2019-03", "national", "m1", "1", "2", ""]]),
  (
    "dissemination", "2019-03",
    [
      [
        "sent1", "2019-03-31", "devon", "NFIB1A", "0", "3", "1", "100", "2019-04-02", "", "", "",
        "inv1",
      ]
    ]
  ),
]

/// The totals that a publication makes of these rows, by month.
package let smallTotals: [(table: String, month: String, rows: [[String]])] = [
  (
    "demand_compared", "2019-02",
    [
      ["2019-02", "national", "NFIB1A", "11", "123456"],
      ["2019-02", "national", "NFIB52A", "4", "50"],
      ["2019-02", "region:sw", "NFIB1A", "10", "123456"],
      ["2019-02", "region:sw", "NFIB52A", "4", "50"],
      ["2019-02", "devon", "NFIB1A", "10", ""], ["2019-02", "devon", "NFIB52A", "4", ""],
      ["2019-02", "unknown", "NFIB1A", "1", ""],
    ]
  ),
  (
    "demand_compared", "2019-03",
    [
      ["2019-03", "national", "NFIB1A", "39", "101699"],
      ["2019-03", "region:sw", "NFIB1A", "9", "1700"],
      ["2019-03", "region:wm", "NFIB1A", "30", "99999"],
      ["2019-03", "devon", "NFIB1A", "7", ""], ["2019-03", "dorset", "NFIB1A", "2", ""],
      ["2019-03", "west-midlands", "NFIB1A", "30", ""],
    ]
  ),
  (
    "referral_compared", "2019-03",
    ["national", "region:sw", "devon"].map { ["2019-03", $0, "NFIB1A", "5", "1", "2"] }
  ),
]
