#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The natural logarithm of `value`.
func logarithm(_ value: Double) -> Double { log(value) }

/// *e* to the power of `value`.
func exponential(_ value: Double) -> Double { exp(value) }

/// The chance, from 0 to 1, of which the logarithm of the odds to base *e* is `odds`.
func chance(ofOdds odds: Double) -> Double { 1 / (1 + exp(-odds)) }

/// The logarithm, to base *e*, of the odds of what has the chance `chance`, from 0 to 1.
func logOdds(_ chance: Double) -> Double { log(chance / (1 - chance)) }
