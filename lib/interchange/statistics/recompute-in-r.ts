/**
 * A script in R, without packages, that computes the figures of figures.csv anew from the other files, says how many
 * there are, and ends with 1 where one differs by more than 1e-9. Two groups are compared over all rearrangements of
 * the cases. Source: METHOD, "Weighting"; AGREEMENT, section 5.
 */
export function recomputeInR({ agree, differ }: { readonly agree: string; readonly differ: string }): string {
  return `# Rscript recompute.R
agree <- ${quoted(agree)}
differ <- ${quoted(differ)}
${script}`;
}

function quoted(words: string): string {
  return JSON.stringify(words.replace(/[\r\n]/g, " "));
}

const script = String.raw`
load <- function(file) read.csv(file, fileEncoding = "UTF-8", colClasses = "character", na.strings = "", quote = "\"")
opinions <- load("opinions.csv")
respondents <- load("respondents.csv")
answers <- load("answers.csv")
told <- load("told.csv")
settings <- load("settings.csv")
figures <- load("figures.csv")
figures$value <- as.numeric(figures$value)

stances <- c("verbeterd", "gelijk", "verslechterd", "onbekend")
counts_unknown <- settings$count_unknown == "1"
in_shares <- if (counts_unknown) stances else setdiff(stances, "onbekend")
family <- c("ouder", "kind/jongere", "gezinsinformant")
in_row <- function(role, row) row == "allen" | role == row | (row == "familie en netwerk" & role %in% family)

weigh <- function(rows) {
  if (nrow(rows) == 0) return(numeric(0))
  n <- as.numeric(table(rows$case)[rows$case])
  mean_of <- function(some) nrow(some) / length(unique(some$case))
  m <- switch(settings$mean_over,
    set = rep(as.numeric(settings$set_mean), nrow(rows)),
    group = vapply(rows$group, function(group) mean_of(rows[rows$group == group, ]), 0),
    study = rep(mean_of(rows), nrow(rows)))
  m / n
}
opinions$w <- weigh(opinions)

weighed_in <- function(row) {
  rows <- opinions[in_row(opinions$role, row), ]
  if (settings$roles_in_n == "shown") rows$w <- weigh(rows)
  rows
}
share <- function(part, whole) if (whole == 0) NA else part / whole

response <- function(group, row, measure) {
  asked <- respondents[respondents$group == group & in_row(respondents$role, row), ]
  held <- sum(asked$outcome == "ge\u00efnterviewd")
  switch(measure, approached = nrow(asked), interviewed = held, share = share(held, nrow(asked)))
}

weight <- function(case) {
  of_case <- opinions$w[opinions$case == case]
  if (length(of_case) == 0) NA else of_case[1]
}

counted_of <- function(rows, held, in_shares, measure) {
  counted <- held %in% in_shares
  if (measure == "opinions") return(sum(counted))
  if (measure == "cases") return(length(unique(rows$case[counted])))
  if (measure %in% c("in-discussion", "unanswered", "not-put")) return(sum(held == measure))
  parts <- strsplit(measure, " ")[[1]]
  amount <- if (parts[2] == "weighted") rows$w else rep(1, nrow(rows))
  if (parts[1] == "mean") return(share(sum(amount[counted] * as.numeric(held[counted])), sum(amount[counted])))
  part <- sum(amount[held == parts[1]])
  if (length(parts) == 2) return(part)
  if (!(parts[1] %in% in_shares)) return(NA)
  share(part, sum(amount[counted]))
}

stance <- function(theme, group, row, measure) {
  rows <- weighed_in(row)
  rows <- rows[rows$group == group, ]
  counted_of(rows, rows[[theme]], in_shares, measure)
}

statement <- function(statement, group, row, measure) {
  rows <- weighed_in(row)
  rows <- rows[rows$group == group, ]
  given <- answers[answers$statement == statement, ]
  counted_of(rows, given$answer[match(rows$opinion, given$opinion)], as.character(1:5), measure)
}

factor_told <- function(factor, group, measure) {
  of_factor <- told[told$factor == factor, ]
  if (!is.na(group)) of_factor <- of_factor[of_factor$respondent %in% respondents$respondent[respondents$group == group], ]
  switch(measure,
    respondents = length(unique(of_factor$respondent)),
    weighted = sum(opinions$w[opinions$opinion %in% of_factor$opinion]),
    passages = length(unique(of_factor$passage)))
}

# Each case is one thing, whose shares of stances are plain shares: all its opinions weigh the same.
permutation <- function(theme) {
  rows <- opinions[opinions[[theme]] %in% in_shares, ]
  shares <- prop.table(table(rows$case, factor(rows[[theme]], stances)), 1)
  group <- rows$group[match(rownames(shares), rows$case)]
  shares <- matrix(shares, nrow(shares))[, colSums(shares) > 0, drop = FALSE]
  groups <- unique(group)
  if (length(groups) != 2) return(NA)
  cases <- nrow(shares)
  first <- sum(group == groups[1])
  overall <- colMeans(shares)
  statistic <- function(sums) {
    a <- sweep(sums, 2, first * overall)
    b <- sweep(sweep(-sums, 2, cases * overall, "+"), 2, (cases - first) * overall)
    rowSums(sweep(a^2, 2, first * overall, "/") + sweep(b^2, 2, (cases - first) * overall, "/"))
  }
  observed <- statistic(matrix(colSums(shares[group == groups[1], , drop = FALSE]), 1))
  chosen <- combn(cases, first)
  sums <- apply(shares, 2, function(column) colSums(matrix(column[chosen], first)))
  mean(statistic(matrix(sums, ncol(chosen))) >= observed - 1e-9)
}

compared <- figures[figures$table == "comparison" & figures$measure == "p", ]
groups_with_opinions <- length(unique(opinions$group))
p <- if (groups_with_opinions == 2) vapply(compared$subject, permutation, 0) else compared$value
names(p) <- compared$subject
holm <- p.adjust(p, "holm")

anew <- vapply(seq_len(nrow(figures)), function(at) {
  figure <- figures[at, ]
  value <- switch(figure$table,
    response = response(figure$group, figure$row, figure$measure),
    weights = weight(figure$row),
    stances = stance(figure$subject, figure$group, figure$row, figure$measure),
    comparison = if (figure$measure == "p") p[[figure$subject]] else holm[[figure$subject]],
    statements = statement(figure$subject, figure$group, figure$row, figure$measure),
    factors = factor_told(figure$subject, figure$group, figure$measure))
  as.numeric(value)
}, 0)

same <- (is.na(anew) & is.na(figures$value)) | (!is.na(anew) & !is.na(figures$value) & abs(anew - figures$value) <= 1e-9)
if (all(same)) {
  cat(agree, " (", length(same), ")\n", sep = "")
} else {
  cat(differ, " (", sum(!same), " / ", length(same), ")\n", sep = "")
  print(cbind(figures, anew)[!same, ], row.names = FALSE)
  quit(status = 1)
}
`;
