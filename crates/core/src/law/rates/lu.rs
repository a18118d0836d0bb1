//! The Luxembourg legal interest rate: rows only. One rate a year, set by grand-ducal regulation.

use super::Proof::Published;
use super::{Proof, RateRow, Series};
use crate::calendar::day;
use crate::law::Article;

/// The regulation of a year; its address in the legislation of Luxembourg. Each was read again in a copy on one day.
const fn regulation(title: &'static str, url: &'static str) -> Article {
    Article::new(title, url).copy(day(2026, 11, 30))
}

const REGULATION_2002: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2002",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2002/01/21/n4/jo",
);
const REGULATION_2003: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2003",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2003/01/24/n3/jo",
);
const REGULATION_2004: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2004",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2004/07/05/n4/jo",
);
const REGULATION_2005: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2005",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2005/04/07/n2/jo",
);
const REGULATION_2006: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2006",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2006/05/29/n2/jo",
);
const REGULATION_2007: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2007",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2006/12/22/n3/jo",
);
const REGULATION_2008: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2008",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2007/12/13/n1/jo",
);
const REGULATION_2009: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2009",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2009/01/22/n1/jo",
);
const REGULATION_2010: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2010",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2010/02/05/n2/jo",
);
const REGULATION_2011: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2011",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2011/02/01/n1/jo",
);
const REGULATION_2012: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2012",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2011/12/08/n5/jo",
);
const REGULATION_2013: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2013",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2012/12/26/n12/jo",
);
const REGULATION_2014: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2014",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2013/12/23/n4/jo",
);
const REGULATION_2015: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2015",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2014/12/19/n1/jo",
);
const REGULATION_2016: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2016",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2015/12/18/n5/jo",
);
const REGULATION_2017: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2017",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2016/12/23/n38/jo",
);
const REGULATION_2018: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2018",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2017/12/12/a1043/jo",
);
const REGULATION_2019: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2019",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2018/12/21/a1167/jo",
);
const REGULATION_2020: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2020",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2019/12/20/a879/jo",
);
const REGULATION_2021: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2021",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2020/12/15/a1009/jo",
);
const REGULATION_2022: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2022",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2021/12/17/a896/jo",
);
const REGULATION_2023: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2023",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2022/12/23/a679/jo",
);
const REGULATION_2024: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2024",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2023/12/22/a848/jo",
);
const REGULATION_2025: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2025",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2024/12/20/a580/jo",
);
const REGULATION_2026: Article = regulation(
    "Règlement grand-ducal, taux de l'intérêt légal pour 2026",
    "http://data.legilux.public.lu/eli/etat/leg/rgd/2025/12/12/a559/jo",
);

const fn row(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::LuLegalInterest, year, month, hundredths, source, proof)
}

/// The rate of each year, written for both its half-years.
pub(super) static LEGAL_INTEREST: [RateRow; 50] = [
    row(2002, 1, 500, REGULATION_2002, Published),
    row(2002, 7, 500, REGULATION_2002, Published),
    row(2003, 1, 500, REGULATION_2003, Published),
    row(2003, 7, 500, REGULATION_2003, Published),
    row(2004, 1, 475, REGULATION_2004, Published),
    row(2004, 7, 475, REGULATION_2004, Published),
    row(2005, 1, 475, REGULATION_2005, Published),
    row(2005, 7, 475, REGULATION_2005, Published),
    row(2006, 1, 500, REGULATION_2006, Published),
    row(2006, 7, 500, REGULATION_2006, Published),
    row(2007, 1, 525, REGULATION_2007, Published),
    row(2007, 7, 525, REGULATION_2007, Published),
    row(2008, 1, 575, REGULATION_2008, Published),
    row(2008, 7, 575, REGULATION_2008, Published),
    row(2009, 1, 425, REGULATION_2009, Published),
    row(2009, 7, 425, REGULATION_2009, Published),
    row(2010, 1, 350, REGULATION_2010, Published),
    row(2010, 7, 350, REGULATION_2010, Published),
    row(2011, 1, 350, REGULATION_2011, Published),
    row(2011, 7, 350, REGULATION_2011, Published),
    row(2012, 1, 350, REGULATION_2012, Published),
    row(2012, 7, 350, REGULATION_2012, Published),
    row(2013, 1, 350, REGULATION_2013, Published),
    row(2013, 7, 350, REGULATION_2013, Published),
    row(2014, 1, 325, REGULATION_2014, Published),
    row(2014, 7, 325, REGULATION_2014, Published),
    row(2015, 1, 300, REGULATION_2015, Published),
    row(2015, 7, 300, REGULATION_2015, Published),
    row(2016, 1, 300, REGULATION_2016, Published),
    row(2016, 7, 300, REGULATION_2016, Published),
    row(2017, 1, 225, REGULATION_2017, Published),
    row(2017, 7, 225, REGULATION_2017, Published),
    row(2018, 1, 225, REGULATION_2018, Published),
    row(2018, 7, 225, REGULATION_2018, Published),
    row(2019, 1, 200, REGULATION_2019, Published),
    row(2019, 7, 200, REGULATION_2019, Published),
    row(2020, 1, 200, REGULATION_2020, Published),
    row(2020, 7, 200, REGULATION_2020, Published),
    row(2021, 1, 200, REGULATION_2021, Published),
    row(2021, 7, 200, REGULATION_2021, Published),
    row(2022, 1, 200, REGULATION_2022, Published),
    row(2022, 7, 200, REGULATION_2022, Published),
    row(2023, 1, 225, REGULATION_2023, Published),
    row(2023, 7, 225, REGULATION_2023, Published),
    row(2024, 1, 450, REGULATION_2024, Published),
    row(2024, 7, 450, REGULATION_2024, Published),
    row(2025, 1, 425, REGULATION_2025, Published),
    row(2025, 7, 425, REGULATION_2025, Published),
    row(2026, 1, 375, REGULATION_2026, Published),
    row(2026, 7, 375, REGULATION_2026, Published),
];
